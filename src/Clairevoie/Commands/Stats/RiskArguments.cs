using System.CommandLine;
using Clairevoie.Statistics.Density;

namespace Clairevoie.Commands.Stats;

/// <summary>The options by which a second layer is named, to compare the first with.</summary>
internal sealed class RiskArguments
{
    private readonly Option<FileInfo?> against = new("--against") { Description = "A second file of events, with the same columns: where the first layer is denser than this one, and whether chance could do it." };
    private readonly Option<double> level = new("--level") { Description = "With --against: how rare chance must be for a contour.", DefaultValueFactory = _ => 0.05 };
    private readonly Option<int> permutations = new("--permutations") { Description = "With --against: how many times the two names are dealt anew.", DefaultValueFactory = _ => 999 };
    private readonly Option<ulong> seed = new("--seed") { Description = "With --against: the seed of chance.", DefaultValueFactory = _ => 1 };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { against, level, permutations, seed }) command.Options.Add(option);
    }

    /// <summary>The second layer; nothing when none was named.</summary>
    public PointEvents? Read(ParseResult given, PointEvents first, CancellationToken stop)
    {
        if (given.GetValue(against) is not { } file) return null;
        var second = new PointFile(file) { X = given.GetValue<string?>("--x"), Y = given.GetValue<string?>("--y"), Crs = given.GetValue<int?>("--crs"), Dated = false }.Read(stop);
        return second.Ground.Name == first.Ground.Name
            ? second
            : throw new CommandRefused($"The first layer is in {first.Ground.Name} and the second in {second.Ground.Name}: project one of them.");
    }

    public RelativeRiskOptions Of(ParseResult given, DensityOptions asked) => new()
    {
        Bandwidth = asked.Bandwidth,
        Frame = asked.Frame,
        Window = asked.Window,
        Level = given.GetValue(level),
        Permutations = given.GetValue(permutations),
        Seed = given.GetValue(seed),
    };
}
