using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Participation.Outsiders;

namespace KnowledgeGraph.Import.Relations.Participation.Authors;

/// <summary>A lead whom one sentence tells of without a name and the next one names: "The review's | lead author said baths were short. “It was hard,” said Jane Doe, of Hull University".</summary>
internal static class UnnamedLead
{
    /// <summary>Token of "lead" in the sentence before the person's first name, or -1.</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="person">Who is named.</param>
    public static int Of(MentionIndex index, int person)
    {
        var text = index.Text;
        var name = index.FirstNamed(person);
        if (name < 0 || text.SentenceOf(name) == 0 || !Speaks(index, name)) return -1;
        if (OutsideCues.NotInvolved(index, index.Mentions[index.At(name)].Tokens.End) >= 0) return -1;
        var before = text.Document.Sentences[text.SentenceOf(name) - 1].Tokens;
        for (var i = before.First; i < text.Sentence(name).Tokens.End; i++)
            if (index.NameAt(i) == NameKind.Person && index.Mentions[index.At(i)].Entity != person) return -1;
        for (var i = before.First; i < before.End - 1; i++)
            if (text.IsAny(i, "lead", "principal") && text.IsAny(i + 1, "author", "researcher", "investigator") && IsSubject(text, i)) return i;
        return -1;
    }

    /// <summary>"the study's | lead author said", "the | lead author of the study said".</summary>
    private static bool IsSubject(LexicalText text, int lead)
    {
        if (!text.IsWord(lead - 1, "the") && !text.IsAny(lead - 1, "its", "their") && !text.IsPossessive(lead - 1)) return false;
        var at = lead + 2;
        if (text.IsWord(at, "of") && text.IsAny(at + 1, "the", "this") && text.Is(at + 2, WordClass.Study)) at += 3;
        return text.Is(at, WordClass.Speech);
    }

    /// <summary>"said | Jane Doe", "| Jane Doe said".</summary>
    private static bool Speaks(MentionIndex index, int name) =>
        index.Text.Is(name - 1, WordClass.Speech) || index.Text.Is(index.Mentions[index.At(name)].Tokens.End, WordClass.Speech);
}
