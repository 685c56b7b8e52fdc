namespace KnowledgeGraph.Tests;

/// <summary>The checkout that the tests were built in: deterministic builds leave no path of it in the program.</summary>
internal static class Checkout
{
    private static readonly string? Root = Above(AppContext.BaseDirectory);

    /// <summary>Full path of a file or folder of the repository; the test skips where it runs outside of one.</summary>
    public static string PathOf(params string[] parts)
    {
        Assert.SkipWhen(Root is null, "the tests run outside the repository");
        return Path.Combine([Root!, .. parts]);
    }

    private static string? Above(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "KnowledgeGraph.sln"))) folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
