namespace Warehouse.Tests;

/// <summary>Paths of the documents that the tests read.</summary>
public static class TestDocuments
{
    public static string Root => Path.Combine(TestContext.CurrentContext.TestDirectory, "documents");

    public static string Seeds => Path.Combine(Root, "seeds");

    public static string Cases => Path.Combine(Root, "cases");
}
