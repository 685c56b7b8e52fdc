using System.Globalization;
using System.Text;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Tests.Import.Rarity;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Müller-Łukasz", "muller lukasz")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("Nguyễn Thị", "nguyen thi")]
    [InlineData("Strauß & Søren", "strauss soren")]
    [InlineData("  J. R.  ", "j r")]
    [InlineData("王小明", "王小明")]
    public void Spellings_of_one_name_meet(string name, string folded) => Assert.Equal(folded, Folding.Fold(name).Trim());

    [Fact]
    public void Every_accented_Latin_letter_folds_to_the_letter_below_its_accents()
    {
        foreach (var letter in Enumerable.Range(0xC0, 0x180).Concat(Enumerable.Range(0x1E00, 0x100)).Select(code => ((char)code).ToString()))
        {
            var apart = letter.Normalize(NormalizationForm.FormD);
            if (apart.Length < 2 || !char.IsAsciiLetter(apart[0]) || apart[1..].Any(mark => CharUnicodeInfo.GetUnicodeCategory(mark) != UnicodeCategory.NonSpacingMark)) continue;
            Assert.Equal(apart[..1].ToLowerInvariant(), Folding.Fold(letter));
        }
    }
}
