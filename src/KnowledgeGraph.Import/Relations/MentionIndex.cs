using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations;

/// <summary>The entities of an article, to be asked by token and by entity.</summary>
internal sealed class MentionIndex
{
    private readonly int[] byToken;
    private readonly List<int>[] byEntity;

    /// <summary>Lays the mentions over the tokens; where two share a token, the name stands.</summary>
    public MentionIndex(LexicalText text, ArticleEntities entities)
    {
        Text = text;
        Entities = entities;
        byToken = new int[text.Count];
        Array.Fill(byToken, -1);
        byEntity = [.. entities.Entities.Select(_ => new List<int>())];
        for (var i = 0; i < entities.Mentions.Length; i++)
        {
            var mention = entities.Mentions[i];
            byEntity[mention.Entity].Add(i);
            for (var token = mention.Tokens.First; token < mention.Tokens.End; token++)
            {
                if (byToken[token] < 0 || entities.Mentions[byToken[token]].Form > mention.Form) byToken[token] = i;
            }
        }
    }

    /// <summary>The article.</summary>
    public LexicalText Text { get; }

    /// <summary>Its entities.</summary>
    public ArticleEntities Entities { get; }

    /// <summary>All mentions, in text order.</summary>
    public ImmutableArray<EntityMention> Mentions => Entities.Mentions;

    /// <summary>Indices of an entity's mentions, in text order.</summary>
    public IReadOnlyList<int> Of(int entity) => byEntity[entity];

    /// <summary>First token of an entity's first named mention, -1 where it is never named.</summary>
    public int FirstNamed(int entity)
    {
        foreach (var mention in byEntity[entity])
            if (IsNamed(Mentions[mention])) return Mentions[mention].Tokens.First;
        return -1;
    }

    /// <summary>Index of the mention that holds a token, or -1.</summary>
    public int At(int token) => (uint)token < (uint)byToken.Length ? byToken[token] : -1;

    /// <summary>Kind of the entity a named mention at a token speaks of, or null; pronouns and descriptions count as none.</summary>
    public NameKind? NameAt(int token)
    {
        var mention = At(token);
        return mention >= 0 && IsNamed(Mentions[mention]) ? KindOf(Mentions[mention]) : null;
    }

    /// <summary>Kind of the entity of a mention.</summary>
    public NameKind KindOf(EntityMention mention) => Entities.Entities[mention.Entity].Kind;

    /// <summary>True for full and short names.</summary>
    public static bool IsNamed(EntityMention mention) => mention.Form is MentionForm.Full or MentionForm.Short;

    /// <summary>The span of the sentence a token stands in.</summary>
    public Core.Text.TextSpan SentenceSpan(int token) => Text.Document.Tokenized.SpanOf(Text.Sentence(token).Tokens);

    /// <summary>The sentence a token stands in, as evidence.</summary>
    public Core.Facts.Evidence SentenceEvidence(int token) => Core.Facts.Evidence.Of(SentenceSpan(token), Text.Text);

    /// <summary>The sentences from one token to another, as one piece of evidence.</summary>
    public Core.Facts.Evidence SentencesEvidence(int first, int last)
    {
        var (low, high) = first <= last ? (first, last) : (last, first);
        return Core.Facts.Evidence.Of(new Core.Text.TextSpan(SentenceSpan(low).Start, SentenceSpan(high).End), Text.Text);
    }
}
