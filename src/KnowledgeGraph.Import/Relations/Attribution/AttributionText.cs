using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Sources;
using KnowledgeGraph.Import.Relations.Quotes;

namespace KnowledgeGraph.Import.Relations.Attribution;

/// <summary>An article laid out for the search for sources: per token its line, quotation, mention and cue.</summary>
internal sealed class AttributionText
{
    private readonly int[] quotationAt;
    private readonly int[] mentionAt;
    private readonly int[] lineAt;
    private readonly int[] lineStart;
    private readonly CueKind[] cueAt;
    private readonly CueForm forms;
    private Dictionary<string, string>? surnames;

    /// <summary>Lays an article out.</summary>
    public AttributionText(LanguageDocument document, ArticleEntities entities, ImmutableArray<Quotation> quotations)
    {
        Document = document;
        Entities = entities;
        Quotations = quotations;
        var tokens = document.Tokens;
        quotationAt = new int[tokens.Length];
        mentionAt = new int[tokens.Length];
        lineAt = new int[tokens.Length];
        lineStart = new int[tokens.Length];
        cueAt = new CueKind[tokens.Length];
        QuotationTokens = LayQuotations();
        LayLines();
        LayMentions();
        forms = new CueForm(this);
        Genders = new PersonGenders(this);
        for (var token = 0; token < tokens.Length; token++) cueAt[token] = CueWords.VerbKind(document.Tokenized[token]);
    }

    /// <summary>The article's language layers.</summary>
    public LanguageDocument Document { get; }

    /// <summary>Its entities.</summary>
    public ArticleEntities Entities { get; }

    /// <summary>Which of its people "he" and "she" may mean.</summary>
    public PersonGenders Genders { get; }

    /// <summary>Everything between quotation marks.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>Tokens of each quotation, marks included.</summary>
    public ImmutableArray<TokenRange> QuotationTokens { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => lineAt.Length;

    /// <summary>A token's words; none before the first and behind the last token, where rules that look ahead may ask.</summary>
    public ReadOnlySpan<char> this[int token] => Holds(token) ? Document.Tokenized[token] : [];

    /// <summary>Index of the quotation a token stands in, or -1.</summary>
    public int QuotationAt(int token) => Holds(token) ? quotationAt[token] : -1;

    /// <summary>
    /// True where a token stands in somebody's speech; the marks that set off some words of a headline ("Bees 'live longer in the shade'") keep the writer from
    /// vouching for a result, and nobody speaks.
    /// </summary>
    public bool IsSpoken(int token)
    {
        var quotation = QuotationAt(token);
        if (quotation < 0 || ZoneAt(token) != TextZone.Headline) return quotation >= 0;
        var first = QuotationTokens[quotation].First;
        return first <= SentenceStart(token) || this[first - 1] is ":";
    }

    /// <summary>Index of the mention a token belongs to, or -1.</summary>
    public int MentionAt(int token) => Holds(token) ? mentionAt[token] : -1;

    /// <summary>What kind of name a mention is.</summary>
    public NameKind KindOf(int mention) => Entities.Entities[Entities.Mentions[mention].Entity].Kind;

    /// <summary>Id of the entity a mention speaks of.</summary>
    public string IdOf(int mention) => Entities.Entities[Entities.Mentions[mention].Entity].Id;

    /// <summary>Number of the line a token stands on.</summary>
    public int LineAt(int token) => lineAt[token];

    /// <summary>First token of a token's line.</summary>
    public int LineStart(int token) => lineStart[token];

    /// <summary>Kind of verb of speech a token is; None inside quotation marks.</summary>
    public CueKind CueAt(int token) => !Holds(token) || quotationAt[token] >= 0 ? CueKind.None : cueAt[token];

    /// <summary>True where the tagger rightly took a form of a verb of speech for a noun or adjective ("the report", "the said law").</summary>
    public bool IsNounForm(int token) => forms.IsNoun(token);

    /// <summary>True for a participle behind a form of "be" ("are advised"): its subject is spoken to or of, and does not speak.</summary>
    public bool IsPassive(int token)
    {
        if (this[token].EndsWith("ing", StringComparison.Ordinal)) return false;
        var before = token - 1;
        if (before < 0) return false;
        while (before > 0
            && token - before < 4
            && this[before] is "not" or "n't" or "n’t" or "also" or "now" or "then" or "often" or "being" or "been") before--;
        var isBe = this[before] is "is" or "are" or "was" or "were" or "be" or "am" || (this[token - 1] is "been" && this[before] is "has" or "have" or "had");
        return isBe && TagAt(token) is PosTag.VBN or PosTag.VBD;
    }

    /// <summary>Id of the only person whose name ends with a word that was not read as a name where it stands; null where there is none or the word is part of a longer name.</summary>
    public string? PersonCalled(int token)
    {
        if (mentionAt[token] >= 0 || quotationAt[token] >= 0 || !char.IsUpper(this[token][0]) || this[token].Length < 2) return null;
        if (token > 0 && lineAt[token - 1] == lineAt[token] && char.IsUpper(this[token - 1][0]) && token - 1 != SentenceStart(token)) return null;
        return (surnames ??= ReadSurnames()).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(this[token], out var called) && called.Length > 0
            ? called
            : null;
    }

    // The last words of people's names, an empty id where several share one.
    private Dictionary<string, string> ReadSurnames()
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in Entities.Entities)
        {
            if (entity.Kind != NameKind.Person || entity.Name.LastIndexOf(' ') is not (> 0 and var space)) continue;
            var surname = entity.Name[(space + 1)..];
            read[surname] = read.ContainsKey(surname) ? "" : entity.Id;
        }

        return read;
    }

    /// <summary>True where the token is this word, whatever its case.</summary>
    public bool Is(int token, string word) => this[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A token's part of speech; None where there is no token or the text was not tagged.</summary>
    public PosTag TagAt(int token) => Document.Tags.IsDefaultOrEmpty || !Holds(token) ? PosTag.None : Document.Tags[token];

    /// <summary>True for finite verbs and modals that are no part of a name.</summary>
    public bool IsFinite(int token) =>
        MentionAt(token) < 0 && TagAt(token) is PosTag.MD or PosTag.VBD or PosTag.VBZ or PosTag.VBP;

    private bool Holds(int token) => (uint)token < (uint)Count;

    /// <summary>The zone a token stands in.</summary>
    public TextZone ZoneAt(int token) => Document.Sentences[Document.Tokenized.SentenceOf(token)].Zone;

    /// <summary>First token of a token's sentence.</summary>
    public int SentenceStart(int token) => Document.Sentences[Document.Tokenized.SentenceOf(token)].Tokens.First;

    /// <summary>Token behind the last one of a token's sentence.</summary>
    public int SentenceEnd(int token) => Document.Sentences[Document.Tokenized.SentenceOf(token)].Tokens.End;

    /// <summary>The last token of a stretch that begins with a letter; its first token where none does.</summary>
    public int LastWord(TokenRange stretch)
    {
        var last = stretch.End - 1;
        while (last > stretch.First && !char.IsLetter(this[last][0])) last--;
        return last;
    }

    /// <summary>Index of the first token that starts at or behind an offset.</summary>
    public int TokenFrom(int offset)
    {
        int low = 0, high = Document.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Document.Tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>True where an apostrophe of possession follows the token.</summary>
    public bool IsPossessed(int last) =>
        (last + 1 < Count
            && quotationAt[last + 1] == quotationAt[last]
            && Document.Tokens[last + 1].Start == Document.Tokens[last].End
            && IsPossessiveMark(this[last + 1]))
        || this[last].EndsWith("'s", StringComparison.Ordinal) || this[last].EndsWith("’s", StringComparison.Ordinal);

    private static bool IsPossessiveMark(ReadOnlySpan<char> word) => word is "'s" or "’s" or "'" or "’" or "'S" or "’S";

    private ImmutableArray<TokenRange> LayQuotations()
    {
        Array.Fill(quotationAt, -1);
        var ranges = ImmutableArray.CreateBuilder<TokenRange>(Quotations.Length);
        for (var index = 0; index < Quotations.Length; index++)
        {
            var first = TokenFrom(Quotations[index].Outer.Start);
            var end = Math.Max(first, TokenFrom(Quotations[index].Outer.End));
            ranges.Add(new TokenRange(first, end));
            for (var token = first; token < end; token++) quotationAt[token] = index;
        }

        return ranges.MoveToImmutable();
    }

    private void LayLines()
    {
        var line = 0;
        var offset = 0;
        for (var token = 0; token < lineAt.Length; token++)
        {
            var start = Document.Tokens[token].Start;
            for (; offset < start; offset++)
                if (Document.Text[offset] == '\n') line++;
            lineAt[token] = line;
            lineStart[token] = token > 0 && lineAt[token - 1] == line ? lineStart[token - 1] : token;
        }
    }

    private void LayMentions()
    {
        Array.Fill(mentionAt, -1);
        for (var index = 0; index < Entities.Mentions.Length; index++)
        {
            var mention = Entities.Mentions[index];
            for (var token = mention.Tokens.First; token < mention.Tokens.End; token++)
                if (mentionAt[token] < 0 || IsBetter(mention, Entities.Mentions[mentionAt[token]])) mentionAt[token] = index;
        }
    }

    // A name inside a description ("Kyoto University's professor") counts before the description.
    private static bool IsBetter(EntityMention mention, EntityMention other) =>
        mention.Form < other.Form && mention.Form <= MentionForm.Short;
}
