using System.Runtime.Intrinsics;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Tests.Import.Language.Models;

public sealed class StableMathTests
{
    [Fact]
    public void Exp_is_as_near_as_it_says()
    {
        for (var x = -87f; x <= 88f; x += 0.0137f)
        {
            var exact = Math.Exp(x);
            Assert.True(Math.Abs(StableMath.Exp(x) - exact) < 3e-7 * exact, $"e^{x}");
        }
    }

    [Fact]
    public void Eight_at_once_give_the_bits_of_one()
    {
        for (var x = -90f; x <= 90f; x += 0.0731f)
        {
            Assert.Equal(BitConverter.SingleToInt32Bits(StableMath.Exp(x)), BitConverter.SingleToInt32Bits(StableMath.Exp(Vector256.Create(x)).GetElement(7)));
        }
    }

    [Fact]
    public void Beyond_the_range_of_floats_it_is_nothing_or_stays() =>
        Assert.Equal((0f, StableMath.Exp(88f)), (StableMath.Exp(-1000f), StableMath.Exp(1000f)));
}
