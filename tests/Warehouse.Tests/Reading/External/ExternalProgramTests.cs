using System.Text;
using Warehouse.Etl.Reading.External;

namespace Warehouse.Tests.Reading.External;

public sealed class ExternalProgramTests
{
    private static ProgramResult Run(string program, string[] arguments, byte[] input, double seconds = 20, int maxOutput = 1_000_000) =>
        ExternalProgram.Run(program, arguments, input, TimeSpan.FromSeconds(seconds), maxOutput);

    [Test]
    public void Input_goes_in_and_output_comes_out()
    {
        Programs.Need("cat", "coreutils");
        var bytes = new byte[500_000];
        Random.Shared.NextBytes(bytes);

        Assert.That(Run("cat", [], bytes).Output, Is.EqualTo(bytes));
    }

    [Test]
    public void A_program_that_is_not_there_is_missing() =>
        Assert.That(Run("no-such-program-here", [], []).End, Is.EqualTo(ProgramEnd.Missing));

    [Test]
    public void A_program_that_hangs_is_ended()
    {
        Programs.Need("sleep", "coreutils");

        Assert.That(Run("sleep", ["60"], [], seconds: 0.2).End, Is.EqualTo(ProgramEnd.TimedOut));
    }

    [Test]
    public void Output_beyond_the_limit_ends_it()
    {
        Programs.Need("cat", "coreutils");

        Assert.That(Run("cat", [], new byte[200_000], maxOutput: 100_000).End, Is.EqualTo(ProgramEnd.TooMuchOutput));
    }

    [Test]
    public void Its_complaint_and_its_exit_status_are_kept()
    {
        Programs.Need("cat", "coreutils");

        var result = Run("cat", ["/no/such/file"], Encoding.ASCII.GetBytes("x"));

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Error, Does.Contain("/no/such/file"));
    }
}
