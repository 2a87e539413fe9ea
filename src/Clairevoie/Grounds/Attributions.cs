using Clairevoie.Grounds.Sources;

namespace Clairevoie.Grounds;

/// <summary>Who made the files of a ground: what the user says, else the file that stands beside them, else what their form gives away.</summary>
internal static class Attributions
{
    /// <summary>A text beside the files: one line for each maker.</summary>
    public const string File = "ATTRIBUTION.txt";

    /// <summary>The words under the map, and the files whose maker nobody named.</summary>
    public static (string Words, IReadOnlyList<string> Unnamed) Of(DirectoryInfo folder, string? said, IEnumerable<SourceGiven> given)
    {
        if (!string.IsNullOrWhiteSpace(said)) return (said.Trim(), []);
        var beside = Path.Combine(folder.FullName, File);
        if (System.IO.File.Exists(beside)) return (string.Join(", ", System.IO.File.ReadLines(beside).Select(line => line.Trim()).Where(line => line.Length > 0)), []);
        var drawn = given.Where(source => source.Features > 0).ToLookup(source => source.Kind == SourceKind.Addresses);
        return (drawn[true].Any() ? "Base Adresse Nationale (Licence Ouverte 2.0)" : "", [.. drawn[false].Select(source => source.File)]);
    }
}
