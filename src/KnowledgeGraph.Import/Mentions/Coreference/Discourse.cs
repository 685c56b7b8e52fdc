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
    private const int FurthestColleague = 16;

    private readonly LexicalText reading;
    private readonly EntityTrace[] traces;
    private int sentence = -1;
    private int firstPersonOfSentence = -1;
    private int next;

    /// <summary>Starts before the first token.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="named">Its named entities.</param>
    /// <param name="genders">Per entity the gender known for sure, Unknown where none is.</param>
    /// <param name="settled">Per entity the only gender that pronouns of the person have, as an earlier reading settled; Unknown where none did.</param>
    public Discourse(LexicalText reading, ArticleEntities named, ReadOnlySpan<Gender> genders, ReadOnlySpan<Gender> settled)
    {
        this.reading = reading;
        Entities = named;
        traces = new EntityTrace[named.Entities.Length];
        for (var i = 0; i < traces.Length; i++) traces[i] = new EntityTrace(named.Entities[i], settled[i]);
        for (var i = 0; i < traces.Length; i++) traces[i].HearOf(genders[i], isSure: true);
    }

    /// <summary>The named entities.</summary>
    public ArticleEntities Entities { get; }

    /// <summary>Pronouns and descriptions resolved so far.</summary>
    public List<EntityMention> Found { get; } = [];

    /// <summary>Pronouns of a gender beside a verb of speech resolved so far ("he said"), and how likely each reading was: of all pronouns these are read best.</summary>
    public List<(int Entity, Gender Gender, float Probability)> Spoken { get; } = [];

    /// <summary>Places that speak of the study's authors.</summary>
    public List<TokenRange> StudyMentions { get; } = [];

    /// <summary>Token of the last mention of the study's authors, or -1.</summary>
    public int LastStudy { get; private set; } = -1;

    /// <summary>The last two people named side by side ("Jane Doe and John Roe"): token of the second, and the first of them, -1 where there are none.</summary>
    public (int Token, int Entity) LastPair { get; private set; } = (-1, -1);

    /// <summary>Takes note of a "they" that goes on speaking of the last pair.</summary>
    public void GoOnWithPair(int token) => LastPair = LastPair with { Token = token };

    /// <summary>People named or referred to so far in the present sentence.</summary>
    public int PeopleInSentence { get; private set; }

    /// <summary>The last pronoun of each gender and whom it spoke of; -1 where there is none.</summary>
    public (int Token, int Entity) LastPronoun(Gender gender) => gender == Gender.She ? lastShe : lastHe;

    private (int Token, int Entity) lastHe = (-1, -1);
    private (int Token, int Entity) lastShe = (-1, -1);

    /// <summary>What is known of an entity so far.</summary>
    public EntityTrace Trace(int entity) => traces[entity];

    /// <summary>Named mentions behind the present token up to the end of its sentence.</summary>
    public IEnumerable<EntityMention> Upcoming(int token)
    {
        var end = reading.Sentence(token).Tokens.End;
        for (var i = next; i < Entities.Mentions.Length && Entities.Mentions[i].Tokens.First < end; i++)
            if (Entities.Mentions[i].Tokens.First > token) yield return Entities.Mentions[i];
    }

    /// <summary>Takes note of a sentence's start.</summary>
    public void EnterSentence(int token)
    {
        if (reading.SentenceOf(token) == sentence) return;
        sentence = reading.SentenceOf(token);
        firstPersonOfSentence = -1;
        PeopleInSentence = 0;
    }

    /// <summary>Takes note of the named mentions that begin at a token; the token behind the longest, or the token itself where none begins.</summary>
    public int SeeNamed(int token)
    {
        var behind = token;
        for (; next < Entities.Mentions.Length && Entities.Mentions[next].Tokens.First == token; next++)
        {
            var mention = Entities.Mentions[next];
            NotePair(mention);
            NoteColleagues(mention);
            See(mention);
            behind = Math.Max(behind, mention.Tokens.End);
        }

        return behind;
    }

    /// <summary>Records a pronoun or description of an entity.</summary>
    public void Refer(int entity, TokenRange tokens, MentionForm form, float confidence, Gender gender = Gender.Unknown)
    {
        var mention = new EntityMention(entity, tokens, form, confidence);
        Found.Add(mention);
        See(mention);
        traces[entity].HearOf(gender);
        if (gender != Gender.Unknown && IsSpeaker(tokens)) Spoken.Add((entity, gender, confidence));
    }

    /// <summary>Takes note of a pronoun and whom it speaks of, -1 where that is not known.</summary>
    public void SeePronoun(int token, Gender gender, int entity)
    {
        if (gender == Gender.She) lastShe = (token, entity);
        else lastHe = (token, entity);
    }

    /// <summary>Records a mention of the study's authors.</summary>
    public void ReferToStudy(TokenRange tokens)
    {
        StudyMentions.Add(tokens);
        LastStudy = tokens.First;
    }

    /// <summary>
    /// The person a description speaks of: among those spoken of in this or the last sentences, the subject of the nearest sentence,
    /// else the one named last; -1 where there is none.
    /// </summary>
    public int Person(int token, int reach)
    {
        var best = -1;
        var bestScore = int.MinValue;
        for (var i = 0; i < traces.Length; i++)
        {
            if (traces[i].Count == 0 || Entities.Entities[i].Kind != NameKind.Person) continue;
            var distance = sentence - reading.SentenceOf(traces[i].Last.Tokens.First);
            if (distance > reach) continue;
            var score = (-100 * distance) + (traces[i].LastFirst >= 0 && sentence - reading.SentenceOf(traces[i].LastFirst) == distance ? 60 : 0);
            score = (score * 1000) + (traces[i].Last.Tokens.First - token);
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
        for (var i = 0; i < traces.Length; i++)
        {
            if (traces[i].Count == 0) continue;
            var isLater = best < 0 || traces[i].Last.Tokens.First > traces[best].Last.Tokens.First;
            if (isLater && condition(Entities.Entities[i])) best = i;
        }

        return best;
    }

    private void See(EntityMention mention)
    {
        var isPerson = Entities.Entities[mention.Entity].Kind == NameKind.Person;
        var isFirst = isPerson && (firstPersonOfSentence < 0 || IsSpeaker(mention.Tokens));
        traces[mention.Entity].See(mention, isFirst, reading.Sentence(mention.Tokens.First).Zone == TextZone.Byline);
        if (!isPerson) return;
        PeopleInSentence++;
        if (isFirst) firstPersonOfSentence = mention.Entity;
    }

    // "Jane Doe and John Roe", "Jane Doe, Ann Poe and John Roe", "Jane Doe from Leeds University and John Roe".
    private void NotePair(EntityMention second)
    {
        if (next == 0 || !IsPerson(second) || !reading.IsAny(second.Tokens.First - 1, "and", "&")) return;
        var at = next - 1;
        var end = reading[second.Tokens.First - 2] is "," ? second.Tokens.First - 2 : second.Tokens.First - 1;
        if (Entities.Entities[Entities.Mentions[at].Entity].Kind == NameKind.Organisation && Entities.Mentions[at].Tokens.End == end && at > 0)
        {
            end = Entities.Mentions[at].Tokens.First - (reading.IsWord(Entities.Mentions[at].Tokens.First - 1, "the") ? 2 : 1);
            if (!reading.IsAny(end, "from", "of", "at")) return;
            at--;
        }

        if (Entities.Mentions[at].Tokens.End != end || !IsPerson(Entities.Mentions[at]) || Entities.Mentions[at].Entity == second.Entity) return;
        while (at > 0 && IsListed(Entities.Mentions[at - 1], Entities.Mentions[at])) at--;
        LastPair = (second.Tokens.First, Entities.Mentions[at].Entity);
    }

    // "Jane Doe, of Leeds University, and a colleague": a pair of which one alone is named.
    private void NoteColleagues(EntityMention first)
    {
        if (!IsPerson(first)) return;
        var end = Math.Min(first.Tokens.End + FurthestColleague, reading.Sentence(first.Tokens.First).Tokens.End - 2);
        for (var at = first.Tokens.End; at < end; at++)
        {
            if (GrammaticalRoles.IsFinite(reading.Tag(at))) return;
            if (!reading.IsWord(at, "and")) continue;
            var noun = reading.IsAny(at + 1, "a", "his", "her", "their", "the", "some") ? at + 2 : at + 1;
            if (!reading.IsAny(noun, "colleague", "colleagues", "co-author", "co-authors", "coauthor", "coauthors")) continue;
            LastPair = (noun, first.Entity);
            return;
        }
    }

    /// <summary>"Ida Brandt | , | Olav Doe": a person and a comma before the next mention.</summary>
    private bool IsListed(EntityMention person, EntityMention next) =>
        IsPerson(person) && person.Tokens.End == next.Tokens.First - 1 && reading[next.Tokens.First - 1] is ",";

    private bool IsPerson(EntityMention mention) => Entities.Entities[mention.Entity].Kind == NameKind.Person;

    private bool IsSpeaker(TokenRange tokens) =>
        reading.Is(tokens.First - 1, WordClass.Speech)
        || reading.Is(tokens.End, WordClass.Speech)
        || (reading.IsWord(tokens.First - 1, "to") && reading.IsWord(tokens.First - 2, "according"));
}
