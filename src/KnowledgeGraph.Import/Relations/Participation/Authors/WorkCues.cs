using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Authors;

/// <summary>What somebody did in the research, told behind the name: "X, who analysed the data", "X, the statistician on the project", "X, a doctoral student who took part in the study".</summary>
internal static class WorkCues
{
    /// <summary>Tokens behind a name in which such words stand.</summary>
    private const int Reach = 26;

    /// <summary>Tokens from what is done to what it is done with: "who coordinated | the genetic analyses".</summary>
    private const int Object = 4;

    /// <summary>What is done with the matter of research: "who | analysed".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Works = Set("work");

    /// <summary>The matter of research: "analysed | the data"; letters, laws and money others analyse, too.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Matter = Set("matter");

    /// <summary>What people are in charge of or do in research: "who was responsible for the | statistics".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Duties = Set("duty");

    /// <summary>What somebody helps to make for research: "who helped design the | program".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Made = Set("made");

    /// <summary>Whom doctors and parents look after, with research or without: "looked after the | patients".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Cared = Set("cared");

    /// <summary>Who takes part in research as one who does it, not as one it is done to.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Researchers = Set("researcher");

    /// <summary>The cue's token behind a name, or -1.</summary>
    public static int Of(MentionIndex index, int first, int end)
    {
        var text = index.Text;
        if (text.IsWord(first - 1, "with") && Wrote(text, first - 2) is >= 0 and var wrote) return wrote;
        for (var i = end; i < end + Reach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person
                || text[i] is "“" or "\"" or "‘" or ";"
                || text.IsAny(i, "not", "n't", "n’t", "never", "no", "which")) return -1;
            if (IsAmongAuthors(text, i) || IsOnTeam(text, i)) return i;
            if (text.IsWord(i, "who")) return WorkOf(text, first, i);
            if (text.Is(i, WordClass.Speech) && text.Tag(i) is PosTag.VBD or PosTag.VBZ) return -1;
        }

        return -1;
    }

    /// <summary>"co-wrote the paper with | X", "wrote the study with | X": the verb, or -1.</summary>
    private static int Wrote(LexicalText text, int at)
    {
        if (!text.Is(at, WordClass.Study)) return -1;
        for (var i = at - 1; i > at - 4; i--)
        {
            if (text.IsAny(i, "co-wrote", "cowrote", "co-authored", "coauthored", "wrote")) return i;
            if (!text.IsAny(i, "the", "this", "new")) return -1;
        }

        return -1;
    }

    /// <summary>"another of the | authors", "the last-named | author".</summary>
    private static bool IsAmongAuthors(LexicalText text, int at) =>
        (text.IsAny(at, "authors", "investigators") && text.IsWord(at - 1, "the") && text.IsWord(at - 2, "of") && text.IsAny(at - 3, "another", "two", "three"))
        || (text.IsWord(at, "author") && text.IsAny(at - 1, "last-named", "second-named", "first-named", "second", "third"));

    /// <summary>", the statistician | on the project", ", the dairy chemist | on the team": what one of the team is.</summary>
    private static bool IsOnTeam(LexicalText text, int at) =>
        text.IsWord(at, "on")
        && text.IsWord(at + 1, "the")
        && text.IsAny(at + 2, "project", "study", "trial", "team", "paper")
        && text.Is(at - 1, WordClass.Role)
        && (text.IsWord(at - 2, "the") || text.IsWord(at - 3, "the"));

    /// <summary>"who | also took part in the study", "who | was in charge of the observations": the verb, or -1.</summary>
    private static int WorkOf(LexicalText text, int name, int who)
    {
        var at = who + 1;
        while (text.IsAny(at, "also", "had", "has", "have", "jointly", "himself", "herself", "later", "then")) at++;
        if (Works.Contains(text[at])) return Names(text, at + 1, Matter) ? at : -1;
        if (text.IsWord(at, "looked") && text.IsWord(at + 1, "after") && text.IsWord(at + 2, "the")) return Names(text, at + 2, Cared) ? -1 : at;
        if (text.IsWord(at, "helped") && text.IsAny(text.IsWord(at + 1, "to") ? at + 2 : at + 1, "design", "develop", "devise", "plan"))
            return Names(text, text.IsWord(at + 1, "to") ? at + 3 : at + 2, Made) ? at : -1;
        if (text.IsAny(at, "was", "is"))
        {
            if (text.IsWord(at + 1, "in") && text.IsWord(at + 2, "charge") && text.IsWord(at + 3, "of") && Names(text, at + 4, Duties)) return at;
            if (text.IsWord(at + 1, "responsible") && text.IsWord(at + 2, "for") && Names(text, at + 3, Duties)) return at;
        }

        if (text.IsWord(at, "did") && Names(text, at + 1, Duties)) return at;
        return text.IsWord(at, "took") && text.IsWord(at + 1, "part") && text.IsWord(at + 2, "in") && IsResearch(text, at + 3) && DoesResearch(text, name, who) ? at : -1;
    }

    /// <summary>"the genetic | analyses", "64 of the | families": a noun of a list in the phrase that begins at a token, which is definite.</summary>
    private static bool Names(LexicalText text, int at, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> nouns)
    {
        for (var i = at; i < at + Object && (text.Has(i, TokenShape.Word) || text.Tag(i) == PosTag.CD || text.IsHyphen(i)); i++)
        {
            if (nouns.Contains(text[i])) return text.IsAny(at, "the", "this", "its", "their") || text.Tag(at) == PosTag.CD;
        }

        return false;
    }

    /// <summary>"the | study", "this | project", "the | research".</summary>
    private static bool IsResearch(LexicalText text, int at) =>
        text.IsAny(at, "the", "this") && (text.Is(at + 1, WordClass.Study) || text.IsAny(at + 1, "project", "work", "expedition", "excavation"));

    /// <summary>Whether what stands between name and "who", or a title before the name, says that the person does research; a nurse who took part may have been studied.</summary>
    private static bool DoesResearch(LexicalText text, int name, int who)
    {
        if (text.IsAny(name - 1, "professor", "prof", "prof.")) return true;
        for (var i = name; i < who; i++)
        {
            if (Researchers.Contains(text[i]) || (text.IsWord(i, "student") && text.IsAny(i - 1, "doctoral", "phd", "graduate"))) return true;
            if (text.IsWord(i, "director") && text.IsWord(i - 1, "research")) return true;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => WordLists.Set(typeof(WorkCues), "research-work.txt", section);
}
