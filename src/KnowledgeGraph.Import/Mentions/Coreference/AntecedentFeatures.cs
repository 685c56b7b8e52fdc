using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>Describes whom a pronoun may speak of: how far back, in which role, of which gender, how often, and how the clauses lie.</summary>
internal sealed class AntecedentFeatures(LexicalText reading, Discourse state)
{
    /// <summary>Bits of a bucket's number.</summary>
    public const int Bits = 14;

    private const int Reach = 6;
    private const float SureOdds = 4.5f;

    private readonly HashedFeatures features = new(Bits);
    private readonly QuotedTokens quoted = new(reading);

    /// <summary>The people a pronoun may speak of: those spoken of in this or the last sentences, and those named later in its sentence.</summary>
    public AntecedentChoice Candidates(int at, Gender gender, PronounForm form)
    {
        var sentence = reading.SentenceOf(at);
        var after = new Dictionary<int, EntityMention>();
        foreach (var mention in state.Upcoming(at)) after.TryAdd(mention.Entity, mention);
        var known = new List<int>();
        for (var entity = 0; entity < state.Entities.Entities.Length; entity++)
        {
            if (state.Entities.Entities[entity].Kind != NameKind.Person) continue;
            var trace = state.Trace(entity);
            if (trace.Count > 0 && trace.Count == trace.Bylines && !after.ContainsKey(entity)) continue;
            if ((trace.IsSure && trace.Gender != gender) || (trace.Settled != Gender.Unknown && trace.Settled != gender)) continue;
            if ((trace.Count > 0 && sentence - reading.SentenceOf(trace.Last.Tokens.First) <= Reach) || after.ContainsKey(entity)) known.Add(entity);
        }

        // A forename that is surely of the other gender leaves a person out.
        known.RemoveAll(entity => Contradicts(entity, gender));
        known.Sort((a, b) => LastToken(b).CompareTo(LastToken(a)) is var order and not 0 ? order : a.CompareTo(b));
        var pronoun = new Pronoun(at, gender, form, sentence, RoleOf(at, form), known.Count(entity => Fits(entity, gender) > 0));
        var buckets = new int[known.Count + 1][];
        var mostOften = known.Count == 0 ? 0 : known.Max(entity => state.Trace(entity).Count);
        for (var rank = 0; rank < known.Count; rank++)
        {
            features.Clear();
            Describe(pronoun, known[rank], rank, mostOften);
            if (after.TryGetValue(known[rank], out var mention)) DescribeAfter(pronoun, known[rank], mention);
            buckets[rank] = [.. features.Buckets];
        }

        buckets[^1] = Nobody(pronoun, known);
        return new AntecedentChoice([.. known], buckets);
    }

    private readonly record struct Pronoun(int At, Gender Gender, PronounForm Form, int Sentence, GrammaticalRole Role, int Fitting);

    private void Describe(Pronoun pronoun, int entity, int rank, int mostOften)
    {
        var trace = state.Trace(entity);
        var form = (int)pronoun.Form;
        DescribeGender(pronoun, trace, entity);
        features.Add("count", Math.Min(trace.Count, 5));
        if (trace.Count == 0) return;
        if (trace.Count == mostOften && mostOften > 1) features.Add("most-often");
        if (entity == 0 || reading.SentenceOf(trace.Last.Tokens.First) == 0) features.Add("opens-text", Pack(entity == 0 ? 1 : 0, form));
        var last = trace.Last.Tokens;
        var distance = Math.Min(3, pronoun.Sentence - reading.SentenceOf(last.First));
        var role = (int)RoleOf(trace.Last);
        var isFirst = trace.LastFirst == last.First ? 1 : 0;
        features.Add("distance", Pack(distance, form));
        features.Add("tokens", Log(pronoun.At - last.First));
        features.Add("role", Pack(role, form, distance));
        features.Add("parallel", Pack(role, (int)pronoun.Role, distance));
        features.Add("rank", Pack(Math.Min(rank, 4), form, distance));
        features.Add("rank-of-fitting", Pack(Math.Min(rank, 4), Math.Min(pronoun.Fitting, 3)));
        features.Add("form", Pack((int)trace.Last.Form, distance, form));
        features.Add("first", Pack(isFirst, distance, form));
        features.Add("first-role", Pack(isFirst, role, distance));
        features.Add("people-between", Pack(Math.Min(state.PeopleInSentence, 3), distance, isFirst));
        features.Add("quotes", Pack(quoted.At(pronoun.At) ? 1 : 0, quoted.At(last.First) ? 1 : 0, distance));
        features.Add("speech", Pack(IsBySpeech(new TokenRange(pronoun.At, pronoun.At + 1)) ? 1 : 0, IsBySpeech(last) ? 1 : 0, distance));
        features.Add("behind", Small(last.End), Pair(role, distance));
        if (role == (int)GrammaticalRole.Oblique) features.Add("preposition", reading[GrammaticalRoles.WordBefore(reading, last.First)], Pair(form, distance));
        features.Add("before-pronoun", Small(pronoun.At - 1), Pair(role, distance));
        if (trace.LastNamed.Tokens.End > 0 && trace.LastNamed.Tokens != last)
        {
            var named = Math.Min(3, pronoun.Sentence - reading.SentenceOf(trace.LastNamed.Tokens.First));
            features.Add("named", Pack((int)RoleOf(trace.LastNamed), named, form));
        }

        DescribeChain(pronoun, entity, distance);
        if (distance == 0) DescribeClauses(pronoun, last, role);
        else if (distance == 1) features.Add("opening", Pack(pronoun.At - reading.Sentence(pronoun.At).Tokens.First < 3 ? 1 : 0, role, isFirst));
    }

    private void DescribeGender(Pronoun pronoun, EntityTrace trace, int entity)
    {
        var odds = pronoun.Gender == Gender.She ? trace.ForenameOdds : -trace.ForenameOdds;
        var step = (int)Math.Clamp(MathF.Round(odds), -5, 5);
        features.Add(trace.IsSingleWord ? "single-name" : "forename", step);
        var known = trace.Gender == Gender.Unknown ? 0 : trace.Gender == pronoun.Gender ? 1 : 2;
        features.Add("gender", Pack(known, trace.IsSure ? 1 : 0, state.Trace(entity).IsSingleWord ? 1 : 0));
        features.Add("gender-odds", Pack(known, Math.Clamp(step, -2, 2) + 2));
    }

    // The last pronoun of the same gender mostly spoke of the same person.
    private void DescribeChain(Pronoun pronoun, int entity, int distance)
    {
        var (token, spoken) = state.LastPronoun(pronoun.Gender);
        if (token < 0) return;
        var gap = Math.Min(3, pronoun.Sentence - reading.SentenceOf(token));
        features.Add("chain", Pack(spoken == entity ? 1 : spoken < 0 ? 2 : 0, gap, (int)pronoun.Form));
        if (spoken != entity) return;
        var named = Math.Min(3, pronoun.Sentence - reading.SentenceOf(state.Trace(entity).LastNamed.Tokens.First));
        features.Add("chain-named", Pack(gap, distance, named));
    }

    // Within a sentence: a subject and the object of its own verb are two people, a possessive mostly takes up the subject.
    private void DescribeClauses(Pronoun pronoun, TokenRange last, int role)
    {
        int verbs = 0, boundaries = 0, commas = 0;
        for (var at = last.End; at < pronoun.At; at++)
        {
            if (GrammaticalRoles.IsFinite(reading.Tag(at))) verbs++;
            if (OpensClause(at)) boundaries++;
            if (reading[at] is ",") commas++;
        }

        var form = (int)pronoun.Form;
        features.Add("clause", Pack(Math.Min(verbs, 3), Math.Min(boundaries, 2), role, form));
        features.Add("clause-role", Pack(Math.Min(verbs, 2), Math.Min(boundaries, 1), role, (int)pronoun.Role));
        features.Add("clause-commas", Pack(Math.Min(verbs, 2), Math.Min(commas, 2), form));
        features.Add("near", Pack(Math.Min(pronoun.At - last.End, 6), role, form));
        if (pronoun.At > 0) features.Add("clause-word", Small(pronoun.At - 1), Pair(Math.Min(verbs, 2), role));
    }

    // "who", "and", ";", "because".
    private bool OpensClause(int token) =>
        reading.Tag(token) is PosTag.WDT or PosTag.WP or PosTag.WRB or PosTag.CC
        || reading[token] is ";" or ":"
        || reading.IsAny(token, Subordinators);

    // "In his book, Smith …".
    private void DescribeAfter(Pronoun pronoun, int entity, EntityMention mention)
    {
        var sentence = reading.Sentence(pronoun.At).Tokens;
        var form = (int)pronoun.Form;
        var seen = Math.Min(state.Trace(entity).Count, 2);
        var opens = OpensWithPhrase(sentence.First) ? 1 : 0;
        var role = (int)GrammaticalRoles.Of(reading, mention.Tokens);
        var comma = false;
        var verb = false;
        for (var at = pronoun.At; at < mention.Tokens.First; at++)
        {
            if (reading[at] is ",") comma = true;
            if (GrammaticalRoles.IsFinite(reading.Tag(at))) verb = true;
        }

        features.Add("after", Pack(seen, form, Math.Min(state.PeopleInSentence, 2)));
        features.Add("after-role", Pack(role, form, opens));
        features.Add("after-shape", Pack(opens, comma ? 1 : 0, verb ? 1 : 0, role));
        features.Add("after-first", Pack(reading[mention.Tokens.First - 1] is "," ? 1 : 0, state.PeopleInSentence == 0 ? 1 : 0, opens, form));
        features.Add("after-tokens", Log(mention.Tokens.First - pronoun.At));
        features.Add("after-word", Small(mention.Tokens.First - 1), Pair(form, opens));
        var isNext = !state.Upcoming(pronoun.At).Any(other => other.Tokens.First < mention.Tokens.First && IsPerson(other));
        features.Add("after-next", Pack(isNext ? 1 : 0, opens, verb ? 1 : 0, seen));
    }

    private int[] Nobody(Pronoun pronoun, List<int> known)
    {
        features.Clear();
        features.Add("nobody", (int)pronoun.Form);
        features.Add("nobody-among", Pack(Math.Min(known.Count, 4), Math.Min(pronoun.Fitting, 3)));
        features.Add("nobody-speech", IsBySpeech(new TokenRange(pronoun.At, pronoun.At + 1)) ? 1 : 0);
        var (token, spoken) = state.LastPronoun(pronoun.Gender);
        features.Add("nobody-chain", token < 0 ? 0 : Pack(1 + (spoken < 0 ? 1 : 0), Math.Min(3, pronoun.Sentence - reading.SentenceOf(token))));
        var nearest = known.Count == 0 || state.Trace(known[0]).Count == 0 ? 4 : Math.Min(3, pronoun.Sentence - reading.SentenceOf(LastToken(known[0])));
        features.Add("nobody-near", Pack(nearest, (int)pronoun.Form));
        return [.. features.Buckets];
    }

    // Above 0 where the gender is the pronoun's or may be.
    private float Fits(int entity, Gender gender)
    {
        var trace = state.Trace(entity);
        if (trace.Gender != Gender.Unknown) return trace.Gender == gender ? 1 : -1;
        return 1 + (gender == Gender.She ? trace.ForenameOdds : -trace.ForenameOdds);
    }

    private bool Contradicts(int entity, Gender gender)
    {
        var trace = state.Trace(entity);
        return trace.Gender == Gender.Unknown && !trace.IsSingleWord && (gender == Gender.She ? -trace.ForenameOdds : trace.ForenameOdds) > SureOdds;
    }

    private int LastToken(int entity) => state.Trace(entity).Count == 0 ? -1 : state.Trace(entity).Last.Tokens.First;

    private bool IsPerson(EntityMention mention) => state.Entities.Entities[mention.Entity].Kind == NameKind.Person;

    private GrammaticalRole RoleOf(EntityMention mention) => GrammaticalRoles.Of(reading, mention.Tokens);

    private GrammaticalRole RoleOf(int pronoun, PronounForm form) => form switch
    {
        PronounForm.Subject => GrammaticalRole.Subject,
        PronounForm.Possessive => GrammaticalRole.Possessive,
        _ => IsBehindVerb(pronoun) ? GrammaticalRole.Object : GrammaticalRole.Oblique,
    };

    // Where no word is known before it, the verb is taken for granted.
    private bool IsBehindVerb(int pronoun)
    {
        var word = GrammaticalRoles.WordBefore(reading, pronoun);
        return word < 0 || GrammaticalRoles.IsVerb(reading.Tag(word));
    }

    private bool OpensWithPhrase(int first) => reading.Tag(first) is PosTag.IN or PosTag.TO or PosTag.VBG or PosTag.VBN or PosTag.WRB or PosTag.RB;

    private bool IsBySpeech(TokenRange tokens) => reading.Is(tokens.First - 1, WordClass.Speech) || reading.Is(tokens.End, WordClass.Speech);

    // Words of grammar stand for themselves, others for their tag.
    private ReadOnlySpan<char> Small(int token)
    {
        if ((uint)token >= (uint)reading.Count) return "";
        var isSmall = reading.Is(token, WordClass.Function) || !reading.Has(token, TokenShape.Word);
        return isSmall ? reading[token] : TagNames[(int)reading.Tag(token)];
    }

    private static readonly string[] Subordinators = ["that", "while", "because", "after", "before", "although", "as", "until", "if", "since"];
    private static readonly string[] TagNames = Enum.GetNames<PosTag>();
    private static readonly string[] Pairs = [.. Enumerable.Range(0, 64).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private static string Pair(int a, int b) => Pairs[(a * 8) + b];

    private static int Pack(int a, int b, int c = 0, int d = 0) => (((((a * 8) + b) * 8) + c) * 8) + d;

    private static int Log(int distance) => System.Numerics.BitOperations.Log2((uint)Math.Max(1, distance));
}
