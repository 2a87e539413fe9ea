using Xunit;

namespace Clairevoie.Mutants;

/// <summary>Stryker puts every mutant into one assembly, each behind a switch, and takes that assembly away when it ends.</summary>
public sealed class KeepTheMutants
{
    private const string Assembly = "Clairevoie.Statistics.dll";

    [Fact]
    public void The_assembly_that_holds_every_mutant_is_kept()
    {
        var house = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(house.FullName, "Clairevoie.slnx")))
            house = house.Parent ?? throw new DirectoryNotFoundException("Clairevoie.slnx");
        var kept = Directory.CreateDirectory(Path.Combine(house.FullName, "artifacts", "mutation"));

        File.Copy(Path.Combine(AppContext.BaseDirectory, Assembly), Path.Combine(kept.FullName, Assembly), overwrite: true);
    }
}
