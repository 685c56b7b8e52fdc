using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>Whether an entity is spoken of as he or she.</summary>
internal enum Gender
{
    /// <summary>Not known yet.</summary>
    Unknown,

    /// <summary>He, Mr, Sir.</summary>
    He,

    /// <summary>She, Mrs, Dame.</summary>
    She,
}

/// <summary>What a reader has in mind at a place in the text: who was spoken of, where, and as what.</summary>
internal sealed class Discourse
{
    private readonly LexicalText reading;
    private readonly int[] lastSeen;
    private readonly int[] lastSubject;
    private readonly Gender[] genders;
    private int sentence = -1;
    private int firstPersonOfSentence = -1;

    /// <summary>Starts before the first token.</summary>
    public Discourse(LexicalText reading, ArticleEntities named)
    {
        this.reading = reading;
        Entities = named;
        lastSeen = new int[named.Entities.Length];
        lastSubject = new int[named.Entities.Length];
        genders = new Gender[named.Entities.Length];
        Array.Fill(lastSeen, -1);
        Array.Fill(lastSubject, -1);
        for (var i = 0; i < genders.Length; i++) genders[i] = OfTitles(named.Entities[i]);
    }

    /// <summary>The named entities.</summary>
    public ArticleEntities Entities { get; }

    /// <summary>Pronouns and descriptions resolved so far.</summary>
    public List<EntityMention> Found { get; } = [];

    /// <summary>Places that speak of the study's authors.</summary>
    public List<TokenRange> StudyMentions { get; } = [];

    /// <summary>Token of the last mention of the study's authors, or -1.</summary>
    public int LastStudy { get; private set; } = -1;

    /// <summary>Takes note of a sentence's start.</summary>
    public void EnterSentence(int token)
    {
        if (reading.SentenceOf(token) == sentence) return;
        sentence = reading.SentenceOf(token);
        firstPersonOfSentence = -1;
    }

    /// <summary>Takes note of a named mention.</summary>
    public void See(EntityMention mention)
    {
        lastSeen[mention.Entity] = mention.Tokens.First;
        if (Entities.Entities[mention.Entity].Kind != NameKind.Person) return;
        if (firstPersonOfSentence >= 0 && !IsSpeaker(mention.Tokens)) return;
        firstPersonOfSentence = mention.Entity;
        lastSubject[mention.Entity] = mention.Tokens.First;
    }

    /// <summary>Records a pronoun or description of an entity.</summary>
    public void Refer(int entity, TokenRange tokens, MentionForm form, float confidence, Gender gender = Gender.Unknown)
    {
        var mention = new EntityMention(entity, tokens, form, confidence);
        Found.Add(mention);
        See(mention);
        if (gender != Gender.Unknown && genders[entity] == Gender.Unknown) genders[entity] = gender;
    }

    /// <summary>Records a mention of the study's authors.</summary>
    public void ReferToStudy(TokenRange tokens)
    {
        StudyMentions.Add(tokens);
        LastStudy = tokens.First;
    }

    /// <summary>
    /// The person a pronoun speaks of: among those of the right gender spoken of in this or the last sentences, the subject of the nearest sentence,
    /// else the one named last; -1 where there is none.
    /// </summary>
    public int Person(int token, Gender gender, int reach)
    {
        var best = -1;
        var bestScore = int.MinValue;
        for (var i = 0; i < lastSeen.Length; i++)
        {
            if (lastSeen[i] < 0 || Entities.Entities[i].Kind != NameKind.Person) continue;
            if (gender != Gender.Unknown && genders[i] != Gender.Unknown && genders[i] != gender) continue;
            var distance = sentence - reading.SentenceOf(lastSeen[i]);
            if (distance > reach) continue;
            var score = (-100 * distance) + (lastSubject[i] >= 0 && sentence - reading.SentenceOf(lastSubject[i]) == distance ? 60 : 0);
            if (genders[i] == gender && gender != Gender.Unknown) score += 70;
            score = (score * 1000) + (lastSeen[i] - token);
            if (score <= bestScore) continue;
            best = i;
            bestScore = score;
        }

        return best;
    }

    /// <summary>The last entity before a token that fulfils a condition, or -1.</summary>
    public int Last(Func<ArticleEntity, bool> condition)
    {
        var best = -1;
        for (var i = 0; i < lastSeen.Length; i++)
        {
            if (lastSeen[i] >= 0 && (best < 0 || lastSeen[i] > lastSeen[best]) && condition(Entities.Entities[i])) best = i;
        }

        return best;
    }

    /// <summary>Token at which an entity was seen last, or -1.</summary>
    public int LastSeen(int entity) => lastSeen[entity];

    private bool IsSpeaker(TokenRange tokens) => reading.Is(tokens.First - 1, WordClass.Speech) || reading.Is(tokens.End, WordClass.Speech);

    private static Gender OfTitles(ArticleEntity entity)
    {
        foreach (var title in entity.Titles)
        {
            switch (title.TrimEnd('.').ToUpperInvariant())
            {
                case "MR" or "SIR" or "LORD" or "KING" or "PRINCE" or "FATHER" or "BARON": return Gender.He;
                case "MRS" or "MS" or "MISS" or "DAME" or "LADY" or "BARONESS" or "QUEEN" or "PRINCESS" or "SISTER": return Gender.She;
            }
        }

        return Gender.Unknown;
    }
}
