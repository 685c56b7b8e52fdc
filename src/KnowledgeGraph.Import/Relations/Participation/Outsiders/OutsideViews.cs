using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Outsiders;

/// <summary>Sentences that lead up to outsiders: "Other experts not involved in the research urged caution.", "Two knee specialists had differing views.", "Not everyone is convinced."</summary>
internal static class OutsideViews
{
    private const int Reach = 2;
    private const int Opening = 7;

    /// <summary>What writers of an editorial do: "A and B | argue".</summary>
    private static readonly string[] EditorialVerbs =
    [
        "write", "wrote", "writes", "argue", "argued", "argues", "say", "said", "added", "add", "concluded", "conclude"
    ];

    /// <summary>Words that turn from the study to somebody else: "| Other experts".</summary>
    private static readonly string[] Openers =
    [
        "other", "others", "another", "independent", "outside", "some", "several", "many", "two", "three", "most", "leading", "but", "however",
        "brit", "british", "uk", "american", "australian"
    ];

    /// <summary>Outsiders as a group: "Other | experts not involved".</summary>
    private static readonly string[] Groups =
    [
        "experts", "specialists", "critics", "campaigners", "sceptics", "skeptics", "outsiders", "observers", "charities", "commentators"
    ];

    /// <summary>What others do: "others | urged caution".</summary>
    private static readonly string[] OthersVerbs =
    [
        "urge", "urged", "are", "were", "say", "said", "warn", "warned", "disagree", "disagreed", "caution", "cautioned", "remain"
    ];

    /// <summary>One outsider: "another | surgeon".</summary>
    private static readonly string[] Single = ["expert", "specialist", "surgeon", "doctor", "physician", "scientist", "critic"];

    /// <summary>True where such a sentence stands in the last two sentences before the person's, nobody named in it, or opens the person's own.</summary>
    public static bool LeadUpTo(MentionIndex index, int token)
    {
        var sentences = index.Text.Document.Sentences;
        var at = index.Text.SentenceOf(token);
        for (var s = at; s >= Math.Max(0, at - Reach); s--)
        {
            var tokens = sentences[s].Tokens;
            var limit = s == at ? token : tokens.End;
            if (s < at && NamesSomebody(index, tokens)) return false;
            if (Opens(index.Text, tokens.First, Math.Min(limit, tokens.First + Opening)) || EditorialCues.OpensEditorial(index, tokens.First)) return true;
        }

        return false;
    }

    /// <summary>
    /// The editorial that opens the sentence before a name's, whose writers the name's sentence quotes: "In a linked editorial, doctors at X argued … . '…,' A
    /// and B wrote."; -1 where there is none.
    /// </summary>
    public static int EditorialBefore(MentionIndex index, int token)
    {
        var at = index.Text.SentenceOf(token);
        if (at == 0) return -1;
        var tokens = index.Text.Document.Sentences[at - 1].Tokens;
        if (!index.Text.IsWord(tokens.First, "in") || !EditorialCues.OpensEditorial(index, tokens.First + 1) || NamesSomebody(index, tokens)) return -1;
        var sentence = index.Text.Document.Sentences[at].Tokens;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (index.Text.IsAny(i, EditorialVerbs)) return tokens.First + 1;
        }

        return -1;
    }

    private static bool Opens(LexicalText text, int first, int end)
    {
        if (text.IsWord(first, "not") && text.IsAny(first + 1, "everyone", "all", "everybody")) return true;
        if (text.IsWord(first, "none") && text.IsWord(first + 1, "of") && TellsNoneInvolved(text, first + 2)) return true;
        if (TellsResponse(text, first)) return true;
        var other = false;
        for (var i = first; i < end; i++)
        {
            other |= text.IsAny(i, Openers);
            if (text.IsAny(i, Groups)) return other || text.IsAny(i, "critics", "outsiders", "sceptics", "skeptics", "observers");
            if (text.IsWord(i, "others") && text.IsAny(i + 1, OthersVerbs)) return true;
            if (text.IsAny(i, Single) && (text.IsAny(i - 1, "another", "one") || text.IsAny(i - 2, "another", "one"))) return true;
            if (text.IsAny(i, "found", "say", "said", "says", "believe", "have")) return false;
        }

        return false;
    }

    /// <summary>"None of | the statisticians were involved in the study."</summary>
    private static bool TellsNoneInvolved(LexicalText text, int at)
    {
        for (var i = at; i < at + 6 && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (text.IsAny(i, "involved", "connected", "affiliated") && text.IsAny(i - 1, "was", "were", "is", "are")) return true;
            if (text.IsWord(i, "took") && text.IsWord(i + 1, "part")) return true;
        }

        return false;
    }

    /// <summary>"Swedish researchers have also responded to the study with caution."</summary>
    private static bool TellsResponse(LexicalText text, int first)
    {
        for (var i = first + 1; i < first + Opening + 1 && !text.Has(i, TokenShape.SentenceStart) && text.Has(i, TokenShape.Word); i++)
        {
            if (text.IsAny(i, "responded", "reacted") && text.IsWord(i + 1, "to") && IsNewsOfStudy(text, i + 2)) return true;
        }

        return false;
    }

    /// <summary>"the study", "these findings", "the news".</summary>
    private static bool IsNewsOfStudy(LexicalText text, int at) => text.IsAny(at, "the", "this", "these")
        && (text.Is(at + 1, WordClass.Study) || text.IsAny(at + 1, "findings", "results", "news", "report"));

    private static bool NamesSomebody(MentionIndex index, TokenRange tokens)
    {
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (index.NameAt(i) == NameKind.Person) return true;
        }

        return false;
    }
}
