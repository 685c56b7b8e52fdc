using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Articles;

/// <summary>Reads one <c>.txt</c> file, with the data beside it.</summary>
internal static class TextFile
{
    public static ArticleReading Read(InputName file, ArticleSourceOptions options)
    {
        try
        {
            var size = new FileInfo(file.Path).Length;
            options.OnRead?.Invoke(size);
            if (size > options.MaxSize) return InputTrouble.TooLarge(file.Path, size, options.MaxSize);
            return Read(File.ReadAllBytes(file.Path), file, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return InputTrouble.Refuse(file.Path, exception);
        }
    }

    private static ArticleReading Read(ReadOnlySpan<byte> bytes, InputName file, ArticleSourceOptions options)
    {
        if (bytes.IsEmpty) return InputTrouble.Empty(file.Path);
        if (BinaryData.Is(bytes)) return InputTrouble.Binary(file.Path);
        var warnings = ImmutableArray.CreateBuilder<string>();
        var text = TextMending.Decode(bytes, file.Path, warnings);
        if (string.IsNullOrWhiteSpace(text)) return InputTrouble.Empty(file.Path);
        if (!options.AnyLanguage && !EnglishDetector.IsTaken(text)) return InputTrouble.NotEnglish(file.Path);
        var given = ArticleMetadata.Beside(file.Path, warnings);
        return new ArticleRead(
            file.Path,
            new Article
            {
                Source = given.Url ?? file.Relative,
                Path = file.Path,
                Text = text,
                Url = given.Url,
                Title = given.Title,
                Publisher = given.Publisher,
                Published = given.Published,
            },
            warnings.ToImmutable());
    }
}
