using CsCheck;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Tests.Import.Resolution.Stages;

public sealed class NamedPersonTests
{
    private static readonly Gen<string> Surname =
        from parts in OneOf("ma", "mü", "sch", "er", "th", "ou", "lind", "ow", "ova", "son", "ke", "dj").Array[1, 3]
        select char.ToUpperInvariant(parts[0][0]) + string.Concat(parts)[1..];

    private static readonly Gen<string> Name =
        from given in OneOf("Ada ", "Ada B. ", "A. ", "Maria ", "Li ", "")
        from surname in Surname
        select given + surname;

    // Slips of the pen, and names turned round.
    private static readonly Gen<(string, string)> Pair =
        from name in Name
        from other in Gen.Frequency((1, Name), (3, Slip(name)), (1, Gen.Const(string.Join(' ', name.Split(' ').Reverse()))))
        select (name, other);

    [Fact]
    public void The_quick_look_at_two_names_never_passes_over_a_match()
    {
        var matches = 0;
        Pair.Sample(
            pair =>
            {
                var (left, right) = (NamedPerson.Read(pair.Item1, 0), NamedPerson.Read(pair.Item2, 1));
                if (!PersonNameComparison.Compare(left.Parsed, right.Parsed).MayBeOne) return;
                matches++;
                Assert.True(NamedPerson.MayMatch(left, right), $"{pair.Item1} / {pair.Item2}");
            },
            iter: 3000, threads: 1);
        Assert.True(matches > 300);
    }

    private static Gen<string> Slip(string name) =>
        from at in Gen.Int[0, name.Length - 1]
        from way in Gen.Int[0, 2]
        from letter in Gen.Char['a', 'z']
        select way switch { 0 => name.Remove(at, 1), 1 => name.Insert(at, letter.ToString()), _ => name[..at] + letter + name[(at + 1)..] };

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);
}
