using Warehouse.Etl.Reading.External;

namespace Warehouse.Tests.Reading;

/// <summary>Programs of the operating system that some tests need; a test says so where one is absent.</summary>
internal static class Programs
{
    public static void Need(string program, string package)
    {
        if (ExternalProgram.PathOf(program) is null)
            Assert.Ignore($"{program} of the Debian package {package} is not installed.");
    }
}
