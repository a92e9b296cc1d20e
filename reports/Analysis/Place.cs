using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Analysis;

/// <summary>A region that has a page: a node of the tree that the site is made of.</summary>
/// <param name="Code">Division code; empty for the whole country.</param>
/// <param name="Name">Short name, such as 望城区.</param>
/// <param name="FullName">With the names of the levels above, such as 湖南省长沙市望城区.</param>
/// <param name="Children">The regions one level below that have offices in the report.</param>
/// <param name="OwnOffices">The offices that stand under this region and under none of its children.</param>
public sealed record Place(string Code, string Name, string FullName, IReadOnlyList<Place> Children, IReadOnlyList<ReportingOffice> OwnOffices)
{
    /// <summary>Every office below, in the order of the tree.</summary>
    public IEnumerable<ReportingOffice> Offices => OwnOffices.Concat(Children.SelectMany(child => child.Offices));

    /// <summary>Whether the place is invented for a demonstration.</summary>
    public bool IsExample => Region.IsExample(Code);

    /// <summary>The regions below whose figures are part of this one's: what is made up is never added to what is real.</summary>
    public IEnumerable<Place> CountedChildren => Children.Where(child => child.IsExample == IsExample);

    /// <summary>The offices that the figures of this place rest on: made-up ones only where the place itself is made up.</summary>
    public IEnumerable<ReportingOffice> CountedOffices => OwnOffices.Concat(CountedChildren.SelectMany(child => child.CountedOffices));
}
