using System.Globalization;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Words;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Copies of training documents with other names in them (mention replacement, Dai and Adel 2020), or in capitals.</summary>
internal sealed class NameSwap(NamePools pools, SplitMix random)
{
    /// <summary>Share of names that become a list of names.</summary>
    private const float Listed = 0.08f;

    /// <summary>Share of full names of people that get an office before them ("Foreign Minister").</summary>
    private const float Titled = 0.06f;

    /// <summary>A copy in which each certain name is replaced, the same name by the same name throughout.</summary>
    public LabelledDocument Swap(LabelledDocument document, float weight)
    {
        var people = new Dictionary<string, PooledPerson>(StringComparer.Ordinal);
        var others = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var sentences = document.Sentences.Where(s => NameMasks.NamesIn(s.Allowed).Any()).Select(s => Swap(s, people, others)).ToList();
        return document with { Sentences = sentences, Weight = weight, Id = document.Id + " swapped" };
    }

    /// <summary>A copy in capitals or with capital initials, as headlines and bylines are printed; of sentences that hold names.</summary>
    public LabelledDocument Headlines(LabelledDocument document, float share, float weight)
    {
        var sentences = new List<LabelledSentence>();
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Words.Length > 30 || random.Unit() >= share || !NameMasks.NamesIn(sentence.Allowed).Any()) continue;
            var upper = random.Unit() < 0.4f;
            sentences.Add(sentence with { Words = [.. sentence.Words.Select(w => upper ? w.ToUpperInvariant() : Capital(w))], Zone = TextZone.Headline });
        }

        return document with { Sentences = sentences, Weight = weight, Id = document.Id + " headlines" };
    }

    /// <summary>A copy in small letters, as many people write online and transcripts have it; of sentences that hold names.</summary>
    public LabelledDocument SmallLetters(LabelledDocument document, float share, float weight) =>
        Rewritten(document, share, w => w.ToLowerInvariant()) with { Weight = weight, Id = document.Id + " in small letters" };

    /// <summary>A copy in capitals, as some agencies send their text; of sentences that hold names.</summary>
    public LabelledDocument Capitals(LabelledDocument document, float share, float weight) =>
        Rewritten(document, share, w => w.ToUpperInvariant()) with { Weight = weight, Id = document.Id + " in capitals" };

    private LabelledDocument Rewritten(LabelledDocument document, float share, Func<string, string> word) => document with
    {
        Sentences = [.. document.Sentences.Where(s => random.Unit() < share && NameMasks.NamesIn(s.Allowed).Any()).Select(
            s => s with { Words = [.. s.Words.Select(word)] })],
    };

    private static string Capital(string word) =>
        word is "of" or "the" or "in" or "and" or "for" or "a" or "an" or "to" or "on" or "'s" or "’s" or "n't" || word.Length == 0
            ? word : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

    private LabelledSentence Swap(LabelledSentence sentence, Dictionary<string, PooledPerson> people, Dictionary<string, string[]> others)
    {
        var words = new List<string>();
        var masks = new List<ulong>();
        var at = 0;
        foreach (var name in NameMasks.NamesIn(sentence.Allowed))
        {
            Keep(name.First);
            var old = sentence.Words[name.First..name.End];
            var kind = name.Kind!.Value;
            if (kind == NameKind.Person && random.Unit() < (old.Length > 1 ? Titled : Titled / 2)) Outside(Tokens(random.Pick(SyntheticLists.Honorifics)));
            Name(kind == NameKind.Person ? Person(old, people) : Other(old, kind, others), kind);
            if (old.Length > 1 && random.Unit() < Listed) List(kind);
            at = name.End;
        }

        Keep(sentence.Words.Length);
        return sentence with { Words = [.. words], Allowed = [.. masks] };

        // "X" becomes "X and Y" or "X, Y and Z": names that follow each other are several names.
        void List(NameKind kind)
        {
            for (var more = random.Below(3); more > 0; more--)
            {
                Outside([","]);
                Name(Tokens(Fresh(kind)), kind);
            }

            Outside(random.Below(6) == 0 ? [",", "and"] : ["and"]);
            Name(Tokens(Fresh(kind)), kind);
        }

        void Name(string[] fresh, NameKind kind)
        {
            words.AddRange(fresh);
            masks.AddRange(NameMasks.Of(fresh.Length, NameMasks.Outside, [new KnownName(0, fresh.Length, kind)]));
        }

        void Outside(string[] plain)
        {
            words.AddRange(plain);
            masks.AddRange(Enumerable.Repeat(NameMasks.Outside, plain.Length));
        }

        void Keep(int until)
        {
            for (; at < until; at++)
            {
                words.Add(sentence.Words[at]);
                masks.Add(sentence.Allowed[at]);
            }
        }
    }

    private string Fresh(NameKind kind) => kind switch
    {
        NameKind.Person => pools.Person(random).Full(""),
        NameKind.Organisation => random.Below(3) == 0 ? pools.University(random) : pools.Organisation(random),
        NameKind.Place => pools.Place(random),
        NameKind.Journal => random.Below(3) == 0 ? random.Pick(SyntheticLists.ShortJournals) : pools.Journal(random),
        _ => random.Pick(SyntheticLists.Surveys),
    };

    private string[] Person(string[] old, Dictionary<string, PooledPerson> people)
    {
        var key = old[^1];
        if (!people.TryGetValue(key, out var person)) person = pools.Person(random);
        people.TryAdd(key, person);
        var upper = key.Length > 1 && !key.Any(char.IsLower);
        if (old.Length > 1)
        {
            people.TryAdd(old[0], person);
            var full = person.Full(random.Unit() < 0.12f ? (char)('A' + random.Below(26)) + ". " : "");
            return Tokens(upper ? full.ToUpperInvariant() : full);
        }

        return Tokens(upper ? person.Surname.ToUpperInvariant() : person.Surname);
    }

    private string[] Other(string[] old, NameKind kind, Dictionary<string, string[]> others)
    {
        var key = string.Join(' ', old);
        if (others.TryGetValue(key, out var known)) return known;
        var fresh = pools.InPlaceOf(key, kind, random);
        return others[key] = fresh == key ? old : Tokens(fresh);
    }

    private static string[] Tokens(string name)
    {
        var text = TextAnalysis.Tokenize(name);
        return [.. Enumerable.Range(0, text.Tokens.Length).Select(i => text[i].ToString())];
    }
}
