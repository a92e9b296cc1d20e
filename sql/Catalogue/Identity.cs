namespace Warehouse.Sql.Catalogue;

/// <summary>A relation that the cells of one report have to keep (勾稽关系): a row of <c>identities.csv</c>.</summary>
/// <param name="Rule">A code of <c>rules.csv</c>: I1 to I18.</param>
/// <param name="Relation"><c>eq</c>: both sides are equal; <c>le</c>: left is not greater than right.</param>
/// <param name="Left">Measures that are added.</param>
/// <param name="Right">Measures that are added.</param>
/// <param name="PerApplicant">Holds for each applicant column by itself.</param>
/// <param name="IsHard">A violation is an error in the document; otherwise it is worth a look.</param>
public sealed record Identity(
    string Rule,
    string FormCode,
    string Relation,
    IReadOnlyList<string> Left,
    IReadOnlyList<string> Right,
    bool PerApplicant,
    bool IsHard);
