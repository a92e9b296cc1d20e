namespace Warehouse.Etl.Loading.Status;

/// <summary>How many documents a reason holds back.</summary>
/// <param name="Reason">A code of <c>rules.csv</c>.</param>
public sealed record HeldCount(string Reason, int Documents);
