using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Affiliations.Pairs;

/// <summary>Describes a pair of a person and an institution for the model of affiliations.</summary>
internal sealed class AffiliationFeatures(MentionIndex index)
{
    /// <summary>Bits of a bucket's number.</summary>
    public const int Bits = 14;

    private readonly HashedFeatures features = new(Bits);

    /// <summary>The features of a pair; valid until the next call.</summary>
    public HashedFeatures Of(AffiliationPair pair)
    {
        features.Clear();
        var text = index.Text;
        TokenRange person = index.Mentions[pair.PersonMention].Tokens, institution = index.Mentions[pair.InstitutionMention].Tokens;
        var behind = institution.First >= person.End;
        var order = behind ? "after" : "before";
        var between = AffiliationPair.Between(person, institution);
        features.Add("sentences", pair.Sentences);
        features.Add("order" + order, Math.Min(pair.Sentences, 1));
        features.Add("form", (int)index.Mentions[pair.PersonMention].Form);
        features.Add("kind", index.Entities.Entities[pair.Institution].Detail ?? "journal");
        if (pair.Sentences == 0) AddBetween(between, order);
        AddAround(person, institution, order, pair.Sentences == 0);
        AddRivals(pair, between);
        features.Add("zone-person", (int)text.Sentence(person.First).Zone);
        features.Add("zone-institution", (int)text.Sentence(institution.First).Zone);
        return features;
    }

    private void AddBetween(TokenRange between, string order)
    {
        var text = index.Text;
        var signature = PairSignature.Of(index, between);
        features.Add("signature" + order, signature);
        features.Add("signature-head" + order, signature.AsSpan(0, Math.Min(3, signature.Length)));
        features.Add("signature-tail" + order, signature.AsSpan(Math.Max(0, signature.Length - 3)));
        features.Add("distance" + order, between.Count switch { <= 3 => between.Count, <= 6 => 4, <= 10 => 5, <= 16 => 6, _ => 7 });
        if (between.Count > 24) return;
        foreach (var letter in "PIVsTRq\",")
        {
            var count = signature.Count(c => c == letter);
            features.Add("count" + order + letter, Math.Min(count, 3));
        }

        for (var i = between.First; i < between.End; i++) features.Add("between" + order, text[i]);
    }

    private void AddAround(TokenRange person, TokenRange institution, string order, bool same)
    {
        var text = index.Text;
        var where = same ? order : "far" + order;
        features.Add("before-institution" + where, text[institution.First - 1]);
        features.Add("before2-institution" + where, text[institution.First - 2], text[institution.First - 1]);
        features.Add("behind-institution" + where, text[institution.End]);
        features.Add("behind-person" + where, text[person.End]);
        features.Add("before-person" + where, text[person.First - 1]);
        features.Add("before2-person" + where, text[person.First - 2], text[person.First - 1]);
        var before = text.Is(institution.First - 1, WordClass.Function | WordClass.Connector) ? institution.First - 2 : institution.First - 1;
        if (text.IsWord(institution.First - 1, "the")) before = institution.First - 3;
        features.Add(
            "noun-before-institution" + where,
            text.Is(before, WordClass.Team) ? "team" : text.Is(before, WordClass.Role) ? "role" : text.Is(before, WordClass.Study) ? "study" : "other");
        features.Add("person-start" + where, text.Has(person.First, TokenShape.SentenceStart) ? 1 : 0);
    }

    private void AddRivals(AffiliationPair pair, TokenRange between)
    {
        int people = 0, institutions = 0;
        for (var i = between.First; i < between.End && i < between.First + 60; i++)
        {
            if (index.NameAt(i) is not { } kind) continue;
            if (kind == NameKind.Person) people++;
            if (kind == NameKind.Organisation) institutions++;
            i = index.Mentions[index.At(i)].Tokens.End - 1;
        }

        features.Add("people-between", Math.Min(people, 2));
        features.Add("institutions-between", Math.Min(institutions, 3));
        features.Add("rivals", (pair.Sentences * 100) + (Math.Min(people, 2) * 10) + Math.Min(institutions, 2));
        features.Add("first-person", index.Of(pair.Person)[0] == pair.PersonMention ? 1 : 0);
        features.Add("first-institution", index.Of(pair.Institution)[0] == pair.InstitutionMention ? 1 : 0);
        var total = 0;
        foreach (var entity in index.Entities.Entities)
        {
            if (entity.Kind == NameKind.Organisation && entity.Detail is not "media") total++;
        }

        features.Add("institutions", Math.Min(total, 6));
    }
}
