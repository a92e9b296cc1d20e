namespace Warehouse.Etl.Generation.Figures;

/// <summary>What an office did in a year, counted by quantity: the one truth behind whatever form it fills in.</summary>
/// <param name="totals">Value of each quantity.</param>
/// <param name="byApplicant">The quantities of requests, by the six kinds of applicant in the order of the form.</param>
public sealed class Activity(int year, IReadOnlyDictionary<string, decimal> totals, IReadOnlyDictionary<string, int[]> byApplicant)
{
    public int Year => year;

    /// <exception cref="KeyNotFoundException">No such quantity.</exception>
    public decimal Total(string quantity) => totals[quantity];

    /// <param name="applicant">0-based position of the kind of applicant.</param>
    /// <exception cref="KeyNotFoundException">The quantity is not counted by applicant.</exception>
    public decimal Of(string quantity, int applicant) => byApplicant[quantity][applicant];
}
