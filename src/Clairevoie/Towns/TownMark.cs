using System.Text.Json;

namespace Clairevoie.Towns;

/// <summary>Which fictional town lives in a folder, up to which day, whether its year has been brought in, and how many months of it were played: <c>var/town.json</c>.</summary>
public sealed record TownMark(ulong Seed, DateOnly Last, bool Settled, int Played = 0)
{
    /// <summary>The mark of a folder; nothing when no fictional town lives there.</summary>
    public static TownMark? In(string folder) =>
        File.Exists(FileIn(folder)) ? JsonSerializer.Deserialize<TownMark>(File.ReadAllText(FileIn(folder))) : null;

    public void Write(string folder) => File.WriteAllText(FileIn(folder), JsonSerializer.Serialize(this));

    private static string FileIn(string folder) => Path.Combine(folder, "town.json");
}
