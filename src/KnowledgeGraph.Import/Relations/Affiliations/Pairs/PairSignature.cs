using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;

namespace KnowledgeGraph.Import.Relations.Affiliations.Pairs;

/// <summary>What stands between a person and an institution, boiled down to one letter a word: ", a R in W at the" becomes ",dRiWad".</summary>
/// <remarks>Pairs with the same signature are the same construction, whatever the names; the signature names the rule that found the pair.</remarks>
internal static class PairSignature
{
    private const int Longest = 14;

    /// <summary>The signature of the tokens between two mentions; runs of plain words count once.</summary>
    public static string Of(MentionIndex index, TokenRange between)
    {
        Span<char> letters = stackalloc char[Longest];
        var length = 0;
        for (var at = between.First; at < between.End && length < Longest; at++)
        {
            var letter = LetterOf(index, at);
            if (letter is 'P' or 'I' or 'J' or 'L') at = index.Mentions[index.At(at)].Tokens.End - 1;
            if (letter is 'W' && length > 0 && letters[length - 1] is 'W') continue;
            letters[length++] = letter;
        }

        return new string(letters[..length]);
    }

    private static char LetterOf(MentionIndex index, int at)
    {
        var text = index.Text;
        switch (index.NameAt(at))
        {
            case NameKind.Person: return 'P';
            case NameKind.Organisation: return 'I';
            case NameKind.Journal: return 'J';
            case NameKind.Place: return 'L';
        }

        if (text.IsPossessive(at)) return 's';
        if (text.Is(at, WordClass.Role)) return 'R';
        if (text.Is(at, WordClass.Unit)) return 'U';
        if (text.Is(at, WordClass.Team)) return 'T';
        if (text.Is(at, WordClass.Study)) return 'S';
        if (text.Is(at, WordClass.Speech)) return 'V';
        return text[at] switch
        {
            "," => ',',
            "(" => '(',
            ")" => ')',
            "of" => 'o',
            "from" => 'f',
            "at" => 'a',
            "in" => 'i',
            "by" => 'b',
            "with" => 'w',
            "for" => 'r',
            "and" => '&',
            "who" => 'q',
            "the" or "a" or "an" or "The" or "A" => 'd',
            "led" or "leads" or "heads" or "directs" or "runs" or "works" => 'v',
            "both" => '2',
            "“" or "”" or "\"" or "‘" or "’" or "'" => '"',
            ";" or ":" or "–" or "—" or "-" => ';',
            "." => '.',
            "he" or "she" or "his" or "her" => 'h',
            _ => 'W',
        };
    }
}
