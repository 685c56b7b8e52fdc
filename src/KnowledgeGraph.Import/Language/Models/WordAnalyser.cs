using KnowledgeGraph.Import.Language.Naming.Lists;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>
/// Computes the features of a word form: the form, affixes, shape, word classes (as in Turian, Ratinov and Bengio 2010)
/// and what its letters look like.
/// </summary>
internal sealed class WordAnalyser(WordTable words)
{
    private const byte All = 0b11111, Near = 0b01110, Here = 0b00100;
    private const int MaxLength = 64;

    /// <summary>The lists that words and entries of several words are found by.</summary>
    public Gazetteer Lists => words.Lists;

    /// <summary>Fills <paramref name="into"/> with the features of a form.</summary>
    public void Analyse(ReadOnlySpan<char> form, WordAnalysis into)
    {
        Span<char> folded = stackalloc char[MaxLength];
        Span<char> pattern = stackalloc char[MaxLength];
        Span<char> shape = stackalloc char[MaxLength];
        var full = FeatureHash.OfForm(form);
        if (form.Length > MaxLength) form = form[..MaxLength];
        folded = folded[..form.Length];
        pattern = pattern[..form.Length];
        Fold(form, folded, pattern);

        into.Count = 0;
        ref var facts = ref into.Facts;
        facts = default;
        facts.Form = full;
        facts.Lower = FeatureHash.OfText(pattern);
        facts.Opens = Lists.Opens(facts.Lower);
        facts.Parts = Lists.PartsOf(facts.Lower);
        facts.Suffix = FeatureHash.OfText(pattern[Math.Max(0, pattern.Length - 3)..]);
        facts.Traits = TraitsOf(form, folded);
        facts.Initial = folded.Length > 0 && char.IsLetter(folded[0]) ? folded[0] : '\0';
        facts.Acronym = facts.Is(WordTraits.AllCapitals) ? AcronymOf(folded) : 0;
        var shapeHash = ShapeOf(form, shape, 3);
        facts.Shape = ShapeOf(form, shape, 1);

        into.Add(FeatureHash.Join(1, (uint)full, (uint)(full >> 32)), All);
        into.Add(FeatureHash.Join(2, facts.Lower), All);
        into.Identities = 2;
        AddClasses(folded, ref facts);
        AddAffixes(pattern, into);
        into.Add(FeatureHash.Join(3, shapeHash), Near);
        into.Add(FeatureHash.Join(4, facts.Shape), All);
        into.Add(FeatureHash.Join(5, (uint)facts.Traits), All);
        into.Add(FeatureHash.Join(6, facts.Coarse), All);
        into.Add(FeatureHash.Join(7, facts.Middle), All);
        into.Add(FeatureHash.Join(8, facts.Fine), All);
        into.Add(FeatureHash.Join(9, facts.Middle, facts.Shape), Near);
        into.Add(FeatureHash.Join(10, facts.Suffix, facts.Shape), Here);
        into.Add(FeatureHash.Join(11, (uint)Math.Min(form.Length, 12), facts.Shape), Here);
        into.Add(FeatureHash.Join(18, facts.Fine, facts.Shape), Near);
        AddLikeness(folded, into);
        var hyphen = pattern.LastIndexOf('-');
        if (hyphen > 0 && hyphen < pattern.Length - 1)
        {
            into.Add(FeatureHash.Join(12, FeatureHash.OfText(pattern[(hyphen + 1)..])), Near);
            into.Add(FeatureHash.Join(13, FeatureHash.OfText(pattern[..hyphen])), Near);
        }
    }

    /// <summary>The value of <see cref="WordFacts.Lower"/> for a form.</summary>
    public static uint LowerOf(ReadOnlySpan<char> form)
    {
        Span<char> folded = stackalloc char[MaxLength];
        Span<char> pattern = stackalloc char[MaxLength];
        if (form.Length > MaxLength) form = form[..MaxLength];
        Fold(form, folded, pattern);
        return FeatureHash.OfText(pattern[..form.Length]);
    }

    private static void Fold(ReadOnlySpan<char> form, Span<char> folded, Span<char> pattern)
    {
        for (var i = 0; i < form.Length; i++)
        {
            folded[i] = FeatureHash.Fold(form[i]);
            pattern[i] = char.IsDigit(folded[i]) ? '0' : folded[i];
        }
    }

    /// <summary>Word classes of the form, or of what follows its last hyphen.</summary>
    private void AddClasses(ReadOnlySpan<char> folded, ref WordFacts facts)
    {
        var row = words.Find(folded);
        if (row < 0 && folded.LastIndexOf('-') is > 0 and var hyphen && hyphen < folded.Length - 1) row = words.Find(folded[(hyphen + 1)..]);
        if (row < 0) return;
        facts.Traits |= WordTraits.Known;
        (facts.Coarse, facts.Middle, facts.Fine) = (words.ClassOf(row, 0), words.ClassOf(row, 1), words.ClassOf(row, 2));
    }

    private static void AddAffixes(ReadOnlySpan<char> pattern, WordAnalysis into)
    {
        for (var length = 1; length <= 5 && length <= pattern.Length; length++)
        {
            if (length < 5) into.Add(FeatureHash.Join(14, FeatureHash.OfText(pattern[..length]), (uint)length), length == 3 ? Near : Here);
            into.Add(FeatureHash.Join(15, FeatureHash.OfText(pattern[^length..]), (uint)length), length is 2 or 3 ? Near : Here);
        }
    }

    private void AddLikeness(ReadOnlySpan<char> folded, WordAnalysis into)
    {
        Span<float> likeness = stackalloc float[NameLikeness.Kinds];
        words.Likeness.Score(folded, likeness);
        uint best = 0;
        for (var kind = 0; kind < likeness.Length; kind++)
        {
            into.Add(FeatureHash.Join(16, (uint)kind, (uint)(likeness[kind] * 8)), kind < (int)LikenessKind.Common ? Near : Here);
            if (likeness[kind] > likeness[(int)best]) best = (uint)kind;
        }

        into.Facts.Likeness = (byte)(best * 4 + (uint)(likeness[(int)best] * 3.999f));
        into.Add(FeatureHash.Join(17, best, into.Facts.Shape), Near);
    }

    private static WordTraits TraitsOf(ReadOnlySpan<char> form, ReadOnlySpan<char> folded)
    {
        int letters = 0, upper = 0, digits = 0;
        foreach (var c in form)
        {
            if (char.IsLetter(c)) letters++;
            if (char.IsUpper(c)) upper++;
            if (char.IsDigit(c)) digits++;
        }

        var traits = WordTraits.None;
        if (form.Length > 0 && (char.IsUpper(form[0]) || (form.Length > 1 && form[0] is 'd' or 'l' or 'o' && form[1] is '\'' or '’' && upper > 0)))
            traits |= WordTraits.Capital;
        if (letters >= 2 && upper == letters) traits |= WordTraits.AllCapitals;
        if (digits > 0) traits |= WordTraits.Digit;
        if (letters + digits == 0) traits |= WordTraits.Punctuation;
        if (folded.Length == 1 && folded[0] is '"' or '\'' or '(' or ')' or '[' or ']') traits |= WordTraits.Bracket;
        if (letters > 0 && folded.Contains('-')) traits |= WordTraits.Hyphenated;
        if (upper == 0 && IsConnector(form)) traits |= WordTraits.Connector;
        return traits;
    }

    private static ulong AcronymOf(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 2 or > 6) return 0;
        var letters = 0UL;
        foreach (var c in folded)
        {
            if (!char.IsAsciiLetter(c)) return 0;
            letters = letters << 6 | (uint)(c - 'a' + 1);
        }

        return letters;
    }

    private static bool IsConnector(ReadOnlySpan<char> form) =>
        form is "of" or "and" or "the" or "for" or "&" or "de" or "del" or "della" or "di" or "da" or "do" or "dos" or "du" or "des" or "la" or "le" or "van"
            or "von" or "der" or "den" or "ten" or "ter" or "bin" or "ibn" or "al" or "el" or "y" or "e" or "zu" or "'s" or "’s" or "'" or "’" or "-" or "at" or "on" or "in";

    private static uint ShapeOf(ReadOnlySpan<char> form, Span<char> shape, int longestRun)
    {
        int length = 0, run = 0;
        var last = '\0';
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : FeatureHash.Fold(c);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= longestRun) shape[length++] = kind;
        }

        return FeatureHash.OfText(shape[..length]);
    }
}
