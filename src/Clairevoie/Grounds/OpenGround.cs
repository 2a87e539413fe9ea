using Clairevoie.Commands;
using Clairevoie.Grounds.Sources;
using Clairevoie.Grounds.Streets;
using Clairevoie.Hall.Where;

namespace Clairevoie.Grounds;

/// <summary>The ground that a folder of open files gives: outlines, rails, stations, and streets, by name or along house numbers.</summary>
internal sealed class OpenGround
{
    /// <summary>What lies at the bottom comes first: the order of drawing within a tile.</summary>
    private static readonly SourceKind[] BottomUp =
        [SourceKind.Communes, SourceKind.Arrondissements, SourceKind.Quarters, SourceKind.Rail, SourceKind.Streets, SourceKind.Addresses, SourceKind.Stations];

    private readonly List<GroundFeature> features = [];
    private readonly HashSet<string> streets = [];

    public IReadOnlyList<GroundFeature> Features => features;

    /// <summary>What each file gave, in the order in which they were read.</summary>
    public List<SourceGiven> Given { get; } = [];

    /// <exception cref="CommandRefused">The folder holds nothing that a ground is made of, or a file cannot be read.</exception>
    public static OpenGround Read(DirectoryInfo folder, Action<string> say, CancellationToken stop)
    {
        if (!folder.Exists) throw new CommandRefused($"{folder.FullName} is not there.");
        var ground = new OpenGround();
        var files = folder.GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal).Select(SourceFile.LookAt).ToList();
        foreach (var source in BottomUp.SelectMany(kind => files.Where(file => file.Kind == kind)))
        {
            stop.ThrowIfCancellationRequested();
            say($"{source.File.Name}: {source.Kind.ToString().ToLowerInvariant()}");
            ground.Take(source);
        }

        foreach (var other in files.Where(file => file.Kind == SourceKind.Other)) ground.Given.Add(new(other.File.Name, null, 0));
        return ground.features.Count > 0
            ? ground
            : throw new CommandRefused($"{folder.FullName} holds nothing that a ground is made of: GeoJSON of outlines (with a code), of rails (with a mode), of stations or of streets (with a name), or a CSV of the Base Adresse Nationale.");
    }

    private void Take(SourceFile source)
    {
        var before = features.Count;
        if (source.Kind == SourceKind.Addresses) features.AddRange(AlongNumbers(source));
        else features.AddRange(ReadFeatures.Of(source));
        if (source.Kind == SourceKind.Streets)
            streets.UnionWith(features.Skip(before).Select(street => StreetsOfAddresses.Key((string)street.Tags["nom"], street.Tags.GetValueOrDefault("code") as string)));
        Given.Add(new(source.File.Name, source.Kind, features.Skip(before).Count(feature => !feature.Layer.EndsWith("_lbl", StringComparison.Ordinal))));
    }

    private List<GroundFeature> AlongNumbers(SourceFile source)
    {
        using var text = SourceFile.Text(source.File);
        try
        {
            return [.. StreetsOfAddresses.Of(BanFile.Read(text), streets)];
        }
        catch (FormatException broken)
        {
            throw new CommandRefused($"{source.File.Name}: {broken.Message}");
        }
    }
}

/// <summary>What a file gave to the ground.</summary>
/// <param name="File">Its name.</param>
/// <param name="Kind">What it was taken for; nothing when nothing in it is drawn.</param>
/// <param name="Features">How many things it gave, labels apart.</param>
internal sealed record SourceGiven(string File, SourceKind? Kind, int Features);
