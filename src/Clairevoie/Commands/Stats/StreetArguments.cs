using System.CommandLine;
using Clairevoie.Statistics.Density;

namespace Clairevoie.Commands.Stats;

/// <summary>The options by which streets are named, to spread events along them instead of across the blocks.</summary>
internal sealed class StreetArguments
{
    private static readonly string[] OfSurfaces = ["--bandwidth-range", "--against", "--window", "--extent", "--size", "--tiff", "--ascii", "--adaptive"];

    private readonly Option<FileInfo?> streets = new("--streets") { Description = "Spreads events along these streets instead of across the plane: GeoJSON lines that meet at common points. --bandwidth is then the radius along the streets." };
    private readonly Option<double> part = new("--part") { Description = "With --streets: length of the parts that get one value each, metres.", DefaultValueFactory = _ => 10 };
    private readonly Option<double> offStreet = new("--off-street") { Description = "With --streets: how far from a street an event may stand, metres.", DefaultValueFactory = _ => 50 };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { streets, part, offStreet }) command.Options.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(streets) is null) return;
            foreach (var other in OfSurfaces)
                if (command.Options.Single(option => option.Name == other) is var option && given.GetResult(option) is { Implicit: false })
                    given.AddError($"{other} is for surfaces: leave it out with --streets.");
        });
    }

    /// <summary>The streets, on the plane of the events; nothing when none were named.</summary>
    public StreetNetwork? Read(ParseResult given, Ground events) =>
        given.GetValue(streets) is { } file ? StreetsFile.Read(file, events) : null;

    /// <summary>What was asked of them.</summary>
    public NetworkDensityOptions Of(ParseResult given, double bandwidth) =>
        new() { Bandwidth = bandwidth, Part = given.GetValue(part), OffStreet = given.GetValue(offStreet) };
}
