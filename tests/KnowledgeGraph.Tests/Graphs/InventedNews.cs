using CsCheck;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>Random articles about a handful of invented people, so that articles share entities and relationships.</summary>
internal static class InventedNews
{
    private static readonly string[] People = ["Orla Fenwick", "Tomas Birkeland", "Ines Quarrie", "Hamid Sollberg", "O. Fenwick"];
    private static readonly string[] Universities = ["University of Tarnbridge", "Sollberg Institute", "Lakeside University"];
    private static readonly string[] Journals = ["Annals of Invented Biology", "Proceedings of the Moor Society"];
    private static readonly string[] Words = ["moss grows faster near warm walls", "the effect may be small", "sleep was not longer in the second group"];
    private static readonly string[] Topics = ["moss", "sleep"];

    /// <summary>One article of a source with that number; two articles of one number are two versions of it.</summary>
    public static Gen<ArticleFacts> Article(int number) =>
        from study in Gen.Bool
        from author in One(People)
        from role in One(["professor", "lecturer"])
        from university in One(Universities)
        from journal in One(Journals)
        from comments in Gen.Select(One(People), One(Universities), One(Words), One(Topics)).Array[0, 3]
        from day in Gen.Int[1, 28]
        select Build(number, day, study ? (author, role, university, journal) : null, comments);

    /// <summary>Between one and six articles of distinct sources.</summary>
    public static Gen<ArticleFacts[]> Articles { get; } =
        Gen.Select(Article(0), Article(1), Article(2), Article(3), Article(4), Article(5))
            .SelectMany((a, b, c, d, e, f) => Gen.Int[1, 6].Select(count => new[] { a, b, c, d, e, f }[..count]));

    private static Gen<string> One(string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static ArticleFacts Build(int number, int day, (string Author, string Role, string University, string Journal)? study, (string Person, string University, string Words, string Topic)[] comments)
    {
        var article = new InventedArticle($"https://news.example/{number}", new DateOnly(2019, 3, day));
        if (study is { } found) article.Study(found.Author, found.Role, found.University, found.Journal);
        foreach (var (person, university, words, topic) in comments) article.Comment(person, university, words, topic);
        return article.Facts();
    }
}
