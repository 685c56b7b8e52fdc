namespace KnowledgeGraph.World;

/// <summary>Streams the articles of a world; no more than one study's articles stand in memory.</summary>
internal static class WorldStream
{
    private const double ReprintShare = 0.05;

    /// <summary>The first <paramref name="count"/> articles of a world made for as many.</summary>
    /// <param name="seed">Which world.</param>
    /// <param name="count">How many.</param>
    /// <param name="growth">How fast subjects, outlets, journals and names grow with their number: see <see cref="Heaps"/>.</param>
    public static IEnumerable<WorldArticle> Articles(int seed, int count, double growth = Heaps.OfTexts)
    {
        var world = new FictionalWorld(seed, count, growth);
        var made = 0;
        for (var number = 0; made < count; number++)
        {
            var study = WorldStudy.Of(world, seed, number);
            WorldArticle? first = null;
            for (var i = 0; i < study.Articles && made < count; i++, made++)
            {
                var dice = Dice.Of(seed, "reprint", made);
                var isReprint = first is not null && dice.Chance(ReprintShare);
                var article = isReprint
                    ? ArticleWriter.Write(world, seed, study, made, writtenAs: made - i)
                    : ArticleWriter.Write(world, seed, study, made, writtenAs: made);
                first ??= article;
                yield return article;
            }
        }
    }
}
