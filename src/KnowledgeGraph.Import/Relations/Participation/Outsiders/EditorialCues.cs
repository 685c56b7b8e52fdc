using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Outsiders;

/// <summary>Words of who comments in public on others' research: "commenting on the study", "in a linked editorial", "author of an accompanying commentary".</summary>
internal static class EditorialCues
{
    private const int Reach = 24;

    /// <summary>What leads from a name to the editorial: "who | co-wrote an accompanying commentary".</summary>
    private static readonly string[] Writes = ["in", "of", "wrote", "co-wrote", "authored", "co-authored", "coauthored", "writes", "penned"];

    /// <summary>What may stand before "editorial": "a | linked BMJ editorial".</summary>
    private static readonly string[] Modifiers =
        ["linked", "accompanying", "related", "associated", "joint", "published", "separate", "opinion", "comment"];

    /// <summary>"Commenting on the study, X said", "In a linked editorial, X of Y writes": the cue before a name in its sentence with nobody named between, or -1.</summary>
    public static int Before(MentionIndex index, int first)
    {
        var text = index.Text;
        var start = text.Sentence(first).Tokens.First;
        for (var i = first - 1; i >= start; i--)
        {
            if (index.NameAt(i) == NameKind.Person && !JoinedBy(index, i, first) && !IsListed(index, i + 1, first)) return -1;
            if (text.IsAny(i, "commenting", "responding", "reacting") && OpensClause(text, i, start)) return i;
            if (OpensResponse(text, i) || OpensEditorial(index, i)) return i;
        }

        return -1;
    }

    /// <summary>"… by A and B of X. | They wrote an opinion piece beside the paper.": the cue in the sentence behind a name's, or -1.</summary>
    public static int InNextSentence(MentionIndex index, int end)
    {
        var text = index.Text;
        var next = text.SentenceOf(end - 1) + 1;
        if (next >= text.Document.Sentences.Length) return -1;
        var tokens = text.Document.Sentences[next].Tokens;
        if (!text.IsAny(tokens.First, "They", "He", "She", "Both")) return -1;
        for (var i = tokens.First + 1; i < Math.Min(tokens.End, tokens.First + 5); i++)
        {
            if (text.IsAny(i, Writes) && OpensEditorial(index, i + 1)) return i;
        }

        return -1;
    }

    /// <summary>"In | response to the study, X said", "| Asked about the findings, X said".</summary>
    private static bool OpensResponse(LexicalText text, int at)
    {
        var behind = text.IsWord(at, "response") && text.IsWord(at + 1, "to") ? at + 2 : text.IsWord(at, "asked") && text.IsAny(at + 1, "about", "on") ? at + 2 : -1;
        return behind >= 0
            && (text.Has(at, TokenShape.SentenceStart) || text.IsWord(at - 1, "in"))
            && text.IsAny(behind, "the", "this", "these")
            && (text.Is(behind + 1, WordClass.Study) || text.Is(behind + 2, WordClass.Study) || text.IsAny(behind + 1, "findings", "results", "report"));
    }

    /// <summary>"X, author of an editorial", "X, who co-wrote an accompanying commentary", "X said, commenting on the findings": the cue behind a name, or -1.</summary>
    public static int Behind(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (text[i] is "“" or "\"" || NamesAnother(index, end, i)) return -1;
            if (text.IsAny(i, Writes) && OpensEditorial(index, i + 1)) return i;
            if (text.IsWord(i, "commenting") && text.IsWord(i + 1, "on")) return i;
        }

        return -1;
    }

    /// <summary>"an accompanying editorial", "a linked comment article", "a commentary on the study", "a linked BMJ editorial", "editorial linked to".</summary>
    public static bool OpensEditorial(MentionIndex index, int at)
    {
        var text = index.Text;
        if (IsLinkedBehind(text, at)) return true;
        if (!text.IsAny(at, "a", "an", "the")) return false;
        for (var i = at + 1; i < at + 6; i++)
        {
            if (text.IsAny(i, "editorial", "commentary", "viewpoint") || (i > at + 1 && IsCommentArticle(text, i))) return !text.IsWord(i + 1, "board");
            if (!text.IsAny(i, Modifiers) && index.NameAt(i) is not (NameKind.Journal or NameKind.Organisation)) return false;
        }

        return false;
    }

    /// <summary>"in | editorial linked to the study".</summary>
    private static bool IsLinkedBehind(LexicalText text, int at) =>
        text.IsAny(at, "editorial", "commentary") && text.IsAny(at - 1, "in") && text.IsAny(at + 1, "linked", "accompanying", "published");

    /// <summary>"a linked comment | article", "an opinion | piece": a text is a comment by the word before it.</summary>
    private static bool IsCommentArticle(LexicalText text, int at) =>
        text.IsAny(at, "comment", "piece", "article") && text.IsAny(at - 1, "linked", "accompanying", "opinion", "comment");

    /// <summary>"Commenting on …", "in a statement responding to …".</summary>
    private static bool OpensClause(LexicalText text, int at, int start) =>
        at == start || text.IsAny(at - 1, ",", "statement", "and", "\"", "“", "‘");

    /// <summary>True for a person who is not named together with the one before.</summary>
    private static bool NamesAnother(MentionIndex index, int end, int at) =>
        index.NameAt(at) == NameKind.Person && !JoinedBy(index, end - 1, at) && !IsListed(index, end, at);

    /// <summary>"A, | B and C": nothing but names and commas between.</summary>
    private static bool IsListed(MentionIndex index, int end, int person)
    {
        for (var i = end; i < person; i++)
        {
            var joins = index.NameAt(i) == NameKind.Person || index.Text[i] is "," or "&" || index.Text.IsAny(i, "and", "Dr", "Prof", "Professor");
            if (!joins) return false;
        }

        return true;
    }

    /// <summary>"In an editorial, A of X and B of Y": what is said of A is said of B.</summary>
    private static bool JoinedBy(MentionIndex index, int person, int first)
    {
        for (var i = person + 1; i < first; i++)
        {
            if (index.Text.Is(i, WordClass.Speech) || index.Text[i] is ";" or ":" or "“" or "\"") return false;
            if (index.Text.IsAny(i, "and", "&")) return true;
        }

        return false;
    }
}
