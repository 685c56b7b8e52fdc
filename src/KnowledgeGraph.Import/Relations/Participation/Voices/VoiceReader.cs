using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Voices;

/// <summary>Reads whose research a person speaks of: "we found" and "our study" of one's own, "the authors" and "this is an important study" of others'.</summary>
internal static class VoiceReader
{
    /// <summary>Sentences from the one that names the person on.</summary>
    private const int Sentences = 3;

    /// <summary>Tokens behind a name within which its verb of speech stands.</summary>
    private const int SpeechReach = 24;

    /// <summary>Words of who judges research: "the findings are | robust".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Judgements = Set("judging");

    /// <summary>What those who did a study call theirs: "our | sample".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnMatter = Set("matter");

    /// <summary>What those who did a study tell of themselves: "we | measured".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnDeeds = Set("deed");

    /// <summary>What they have done: "we have | shown".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnResults = Set("result");

    /// <summary>Whether the sentences that name the person, and what follows up to the next name, speak of "our findings" or of "this study".</summary>
    public static PersonVoice Of(MentionIndex index, int person)
    {
        var text = index.Text;
        bool own = false, others = false, judges = false, speaks = false, ownStudy = false, verdict = false, read = false;
        var last = -1;
        foreach (var mention in index.Of(person))
        {
            var at = text.SentenceOf(index.Mentions[mention].Tokens.First);
            speaks |= Speaks(index, index.Mentions[mention].Tokens);
            // A sentence that names the person often is read once: a line without stops may name somebody a thousand times.
            if (at == last) continue;
            last = at;
            for (var s = at; s < Math.Min(text.Document.Sentences.Length, at + Sentences); s++)
            {
                var tokens = text.Document.Sentences[s].Tokens;
                if (s > at && NamesSomebodyElse(index, person, tokens)) break;
                for (var i = tokens.First; i < tokens.End; i++)
                {
                    own |= SpeaksOfOwn(text, i);
                    ownStudy |= StudyVoice.IsOwn(text, i);
                    read |= StudyVoice.IsRead(text, i);
                    verdict |= StudyVoice.IsVerdict(text, i);
                    others |= SpeaksOfOthers(text, i);
                    judges |= Judgements.Contains(text[i]);
                }
            }
        }

        return new PersonVoice(speaks, own, others, judges, ownStudy, verdict, read);
    }

    /// <summary>"said X", "X, professor of …, said": a speech verb before the name, or behind it before anybody else is named.</summary>
    private static bool Speaks(MentionIndex index, TokenRange tokens)
    {
        var text = index.Text;
        if (text.Is(FirstOfList(index, tokens.First) - 1, WordClass.Speech)) return true;
        var joined = true;
        for (var i = tokens.End; i < tokens.End + SpeechReach && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person && !joined) return false;
            joined &= index.NameAt(i) == NameKind.Person || text[i] is "," || text.IsAny(i, "and", "Dr", "Professor");
            if (text.Is(i, WordClass.Speech) && text.Tag(i) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.None) return true;
        }

        return false;
    }

    /// <summary>The first token of the list of people that a name stands in: "write | A and B".</summary>
    private static int FirstOfList(MentionIndex index, int first)
    {
        while (first > 1 && IsJoined(index, first)) first = index.Mentions[index.At(first - 2)].Tokens.First;
        return first;
    }

    /// <summary>"A and | B", "A, | B": another name stands before "and" or a comma.</summary>
    private static bool IsJoined(MentionIndex index, int first) =>
        (index.Text.IsWord(first - 1, "and") || index.Text[first - 1] is ",") && index.NameAt(first - 2) == NameKind.Person;

    private static bool NamesSomebodyElse(MentionIndex index, int person, TokenRange tokens)
    {
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (index.NameAt(i) == NameKind.Person && index.Mentions[index.At(i)].Entity != person) return true;
        }

        return false;
    }

    /// <summary>"said | this study", "the authors".</summary>
    private static bool SpeaksOfOthers(LexicalText text, int i) =>
        (text.IsAny(i, "this", "the", "these", "such") && text.Is(i + 1, WordClass.Study) && text.Is(i - 1, WordClass.Speech))
        || (text.IsAny(i, "the", "their") && text.IsAny(i + 1, "authors", "researchers", "scientists"));

    /// <summary>"we found", "our results", "we wanted to".</summary>
    private static bool SpeaksOfOwn(LexicalText text, int i)
    {
        if (text.IsWord(i, "our")) return IsOwnMatter(text, i + 1);
        return text.IsWord(i, "we") && OwnDeeds.Contains(text[i + 1]) && (!text.IsWord(i + 1, "have") || HaveResults(text, i + 2));
    }

    /// <summary>"our | sample", "our | latest study".</summary>
    private static bool IsOwnMatter(LexicalText text, int at) =>
        text.Is(at, WordClass.Study | WordClass.Team) || OwnMatter.Contains(text[at]) || text.Is(at + 1, WordClass.Study);

    /// <summary>"we have | shown", "we have | been able to show".</summary>
    private static bool HaveResults(LexicalText text, int at) => OwnResults.Contains(text[at])
        || (text.IsWord(at, "been") && text.IsWord(at + 1, "able") && text.IsAny(at + 3, "show", "demonstrate", "find", "identify"));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => WordLists.Set(typeof(VoiceReader), "voice-words.txt", section);
}
