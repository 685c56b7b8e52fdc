using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Sources;
using KnowledgeGraph.Import.Relations.Quotes;
using KnowledgeGraph.Import.Relations.Statements;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Evaluation.Claims;
using KnowledgeGraph.Training.Relations;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>Makes examples out of annotated articles: where a quote or statement is put into the mouth of "he" or "she", the annotated speaker is whom the pronoun speaks of.</summary>
internal sealed class ArticlePronouns
{
    private const double SameWords = 0.8;

    private readonly List<(AnnotatedArticle Article, ArticleEntities Named, Dictionary<int, string> Speakers)> articles = [];

    /// <summary>Reads folders of annotated articles.</summary>
    public ArticlePronouns(IReadOnlyCollection<string> folders)
    {
        var golds = GoldArticle.ReadFolders(folders);
        foreach (var (article, gold) in AnnotatedArticle.ReadFolders(folders).Zip(golds))
        {
            var found = article.Index.Entities;
            articles.Add((
                article,
                found with { Mentions = [.. found.Mentions.Where(mention => mention.Form <= MentionForm.Short)], StudyMentions = [] },
                SpeakersOf(article, gold)));
        }
    }

    /// <summary>One example a pronoun; an article's group is <paramref name="firstGroup"/> and its number.</summary>
    public List<RankingExample> Of(Func<int, AntecedentModel> modelOf, int firstGroup)
    {
        var examples = new List<RankingExample>();
        for (var number = 0; number < articles.Count; number++)
        {
            var (article, named, speakers) = articles[number];
            var group = firstGroup + number;
            References.Resolve(article.Index.Text, named, modelOf(group), (token, choice) =>
            {
                if (!speakers.TryGetValue(token, out var speaker)) return;
                var may = new bool[choice.Buckets.Length];
                for (var i = 0; i < choice.Entities.Length; i++) may[i] = article.GoldIds[choice.Entities[i]] == speaker;
                if (may.Contains(true)) examples.Add(new RankingExample(choice.Buckets, may, group));
            });
        }

        return examples;
    }

    private static Dictionary<int, string> SpeakersOf(AnnotatedArticle article, GoldArticle gold)
    {
        var document = article.Index.Text.Document;
        var text = new AttributionText(document, article.Index.Entities, QuotationFinder.Find(document.Text));
        var sources = new SourceFinder(text);
        var quotes = gold.Quotes.Where(quote => quote.Speaker is not null).Select(quote => (quote.Speaker, Bag: WordBag.Of(quote.Text))).ToArray();
        var speakers = new Dictionary<int, string>();
        foreach (var utterance in new QuoteReader(text, sources).Read()) Add(utterance.Source.Tokens, utterance.Span.In(document.Text));
        foreach (var statement in new StatementReader(text, sources).Read()) Add(statement.Source.Tokens, statement.Span.In(document.Text));
        return speakers;

        void Add(TokenRange source, string words)
        {
            if (source.Count != 1 || document.Tags[source.First] != PosTag.PRP) return;
            var bag = WordBag.Of(words);
            foreach (var (speaker, other) in quotes)
                if (WordBag.Overlap(other, bag) >= SameWords) speakers.TryAdd(source.First, speaker!);
        }
    }
}
