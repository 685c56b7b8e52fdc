using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Authors;

/// <summary>Tells a study that something else came of from the one reported: "the study | that informed the ruling", "the trial | which prompted the ban".</summary>
internal static class ForerunnerStudies
{
    /// <summary>Tokens behind a name in which such a study may be told.</summary>
    private const int Reach = 20;

    /// <summary>Tokens from what somebody did to the noun of the study: "oversaw | the first big study".</summary>
    private const int Object = 5;

    /// <summary>What somebody did with it: "who | oversaw".</summary>
    private static readonly string[] Did = ["led", "oversaw", "ran", "headed", "conducted", "directed", "supervised", "designed", "wrote"];

    /// <summary>What an earlier study did to what came of it.</summary>
    private static readonly string[] CameOf = ["informed", "prompted", "inspired", "underpinned", "underpins", "shaped"];

    /// <summary>Behind a name, "who | oversaw the study that informed the ruling": the verb, or -1.</summary>
    public static int Behind(LexicalText text, int end)
    {
        var who = -1;
        for (var i = end; i < end + Reach && i < text.Sentence(end - 1).Tokens.End; i++)
        {
            if (text.IsWord(i, "who")) who = i;
            if (who < 0 || !text.IsAny(i, Did)) continue;
            for (var noun = i + 1; noun <= i + Object; noun++)
                if (text.Is(noun, WordClass.Study) && Is(text, noun)) return i;
        }

        return -1;
    }

    /// <summary>True where what stands behind the noun of a study says that something came of it.</summary>
    public static bool Is(LexicalText text, int noun) => text.IsAny(noun + 1, "that", "which") && text.IsAny(noun + 2, CameOf);
}
