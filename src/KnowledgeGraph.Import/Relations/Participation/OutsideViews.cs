using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Sentences that lead up to outsiders: "Other experts not involved in the research urged caution.", "Two knee specialists had differing views.", "Not everyone is convinced."</summary>
internal static class OutsideViews
{
    private const int Reach = 2;
    private const int Opening = 7;

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
            if (Opens(index.Text, tokens.First, Math.Min(limit, tokens.First + Opening)) || OutsideCues.OpensEditorial(index, tokens.First)) return true;
        }

        return false;
    }

    /// <summary>The editorial that opens the sentence before a name's, whose writers the name's sentence quotes: "In a linked editorial, doctors at X argued … . '…,' A and B wrote."; -1 where there is none.</summary>
    public static int EditorialBefore(MentionIndex index, int token)
    {
        var at = index.Text.SentenceOf(token);
        if (at == 0) return -1;
        var tokens = index.Text.Document.Sentences[at - 1].Tokens;
        if (!index.Text.IsWord(tokens.First, "in") || !OutsideCues.OpensEditorial(index, tokens.First + 1) || NamesSomebody(index, tokens)) return -1;
        var sentence = index.Text.Document.Sentences[at].Tokens;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (index.Text.IsAny(i, "write", "wrote", "writes", "argue", "argued", "argues", "say", "said", "added", "add", "concluded", "conclude")) return tokens.First + 1;
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
            other |= text.IsAny(i, "other", "others", "another", "independent", "outside", "some", "several", "many", "two", "three", "most", "leading", "but", "however", "brit", "british", "uk", "american", "australian");
            if (text.IsAny(i, "experts", "specialists", "critics", "campaigners", "sceptics", "skeptics", "outsiders", "observers", "charities", "commentators")) return other || text.IsAny(i, "critics", "outsiders", "sceptics", "skeptics", "observers");
            if (text.IsWord(i, "others") && text.IsAny(i + 1, "urge", "urged", "are", "were", "say", "said", "warn", "warned", "disagree", "disagreed", "caution", "cautioned", "remain")) return true;
            if (text.IsAny(i, "expert", "specialist", "surgeon", "doctor", "physician", "scientist", "critic") && (text.IsAny(i - 1, "another", "one") || text.IsAny(i - 2, "another", "one"))) return true;
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
            if (text.IsAny(i, "responded", "reacted") && text.IsWord(i + 1, "to") && text.IsAny(i + 2, "the", "this", "these") && (text.Is(i + 3, WordClass.Study) || text.IsAny(i + 3, "findings", "results", "news", "report"))) return true;
        }

        return false;
    }

    private static bool NamesSomebody(MentionIndex index, TokenRange tokens)
    {
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (index.NameAt(i) == NameKind.Person) return true;
        }

        return false;
    }
}
