using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Scoring;

/// <summary>Adds what stands around a mention to the features of its entity.</summary>
internal sealed class MentionContext(MentionIndex index, HashedFeatures features)
{
    private const int Window = 9;

    /// <summary>Words that tell who did a study and who did not: "was not | involved".</summary>
    private static readonly string[] PartCues =
    [
        "not", "n't", "n’t", "independent", "involved", "wasn", "part", "unaffiliated", "led", "lead", "co-author", "author", "funded", "spokesman",
        "spokeswoman", "spokesperson", "charity"
    ];

    /// <summary>The words next to a mention, in order, names replaced by their kind.</summary>
    public void AddNeighbours(EntityMention mention, string kind)
    {
        var tokens = mention.Tokens;
        features.Add(kind + "-1", WordAt(tokens.First - 1));
        features.Add(kind + "-2", WordAt(tokens.First - 2), WordAt(tokens.First - 1));
        features.Add(kind + "-3", WordAt(tokens.First - 3), WordAt(tokens.First - 2));
        features.Add(kind + "+1", WordAt(tokens.End));
        features.Add(kind + "+2", WordAt(tokens.End), WordAt(tokens.End + 1));
        features.Add(kind + "+3", WordAt(tokens.End + 1), WordAt(tokens.End + 2));
    }

    /// <summary>The words of the mention's sentence near it, without order.</summary>
    public void AddWindow(EntityMention mention, string kind, int window = Window)
    {
        var sentence = index.Text.Sentence(mention.Tokens.First).Tokens;
        for (var i = Math.Max(sentence.First, mention.Tokens.First - window); i < mention.Tokens.First; i++) AddWord(i, kind + "<");
        for (var i = mention.Tokens.End; i < Math.Min(sentence.End, mention.Tokens.End + window + 4); i++) AddWord(i, kind + ">");
    }

    /// <summary>The words "we", "our", "this study" and the like in the mention's sentence and the next, where the entity may be speaking.</summary>
    public void AddVoice(EntityMention mention, string kind)
    {
        var sentences = index.Text.Document.Sentences;
        var at = index.Text.SentenceOf(mention.Tokens.First);
        for (var s = at; s < Math.Min(sentences.Length, at + 2); s++)
        {
            for (var i = sentences[s].Tokens.First; i < sentences[s].Tokens.End; i++)
            {
                if (index.Text.IsAny(i, "we", "our", "us", "my", "I")) features.Add(kind + "voice", index.Text[i], WordAt(i + 1));
                else if (index.Text.Is(i, WordClass.Study)) features.Add(kind + "voice", WordAt(i - 1), index.Text[i]);
                else if (index.Text.IsAny(i, PartCues)) features.Add(kind + "cue", index.Text[i], s == at ? "here" : "next");
            }
        }
    }

    private void AddWord(int at, string kind)
    {
        if (index.NameAt(at) is null) features.Add(kind, index.Text[at]);
    }

    private ReadOnlySpan<char> WordAt(int at) => index.NameAt(at) switch
    {
        NameKind.Person => "[person]",
        NameKind.Organisation => "[institution]",
        NameKind.Journal => "[journal]",
        NameKind.Place => "[place]",
        _ => (uint)at >= (uint)index.Text.Count ? "[end]" : index.Text.Has(at, TokenShape.LineStart) ? "[line]" : index.Text[at],
    };
}
