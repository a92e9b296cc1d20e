namespace Warehouse.Etl.Reading.Repair;

/// <summary>One kind of repair: a pure function of one line, in time linear to its length.</summary>
public interface ITextRepair
{
    /// <summary>Name under which the repairs are counted in the metadata: <c>repair.NAME</c>.</summary>
    string Name { get; }

    Repaired Apply(string line);
}
