namespace KnowledgeGraph.Import.Language.Naming.Lists;

/// <summary>Where a word stands in an entry of the lists.</summary>
/// <param name="Kinds">Lists the entry stands in; none for a word outside any entry.</param>
/// <param name="Place">Words of the entry before it.</param>
/// <param name="Length">Words of the entry; 0 outside any.</param>
internal readonly record struct Listing(ListKinds Kinds, byte Place, byte Length)
{
    private const ListKinds Places = ListKinds.Country | ListKinds.Region | ListKinds.Area | ListKinds.City;

    private const ListKinds Bodies =
        ListKinds.Union | ListKinds.Office | ListKinds.Company | ListKinds.Press | ListKinds.Club | ListKinds.Party | ListKinds.Research;

    private const ListKinds Others = ListKinds.People | ListKinds.Time | ListKinds.Product | ListKinds.Work | ListKinds.Thing;

    /// <summary>True for the entry's first word.</summary>
    public bool First => Place == 0;

    /// <summary>True for the entry's last word.</summary>
    public bool Last => Place == Length - 1;

    /// <summary>Kinds and place as one number; 0 outside any entry.</summary>
    public uint Value => Kinds == ListKinds.None ? 0 : (uint)Kinds << 2 | (First ? 1u : 0u) | (Last ? 2u : 0u);

    /// <summary>The families of kinds (place, body, person, what is none of them), and how long the entry is, as one number; 0 outside any entry and for words beside names.</summary>
    public uint Family
    {
        get
        {
            var family = ((Kinds & Places) != 0 ? 1u : 0) | ((Kinds & Bodies) != 0 ? 2u : 0) | ((Kinds & ListKinds.Person) != 0 ? 4u : 0) | ((Kinds & Others) != 0 ? 8u : 0);
            return family == 0 ? 0 : family << 4 | Math.Min(Length, (byte)3) | (First ? 4u : 0) | (Last ? 8u : 0);
        }
    }
}
