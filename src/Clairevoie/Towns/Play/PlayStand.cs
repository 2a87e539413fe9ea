using System.Text.Json;

namespace Clairevoie.Towns.Play;

/// <summary>
/// Where a play that is under way stands: how many months were asked for, how many of its parts are over, and what they made.
/// <c>var/town-play.json</c>, there only until the play is over.
/// </summary>
internal sealed record PlayStand(int Months, int Over, PlayedYear Made)
{
    /// <summary>The stand in a folder; nothing when no play is under way there.</summary>
    public static PlayStand? In(string folder) =>
        File.Exists(FileIn(folder)) ? JsonSerializer.Deserialize<PlayStand>(File.ReadAllText(FileIn(folder))) : null;

    /// <summary>Keeps it whole: a play that is killed while it writes leaves the stand before.</summary>
    public void Write(string folder)
    {
        var beside = FileIn(folder) + ".new";
        File.WriteAllText(beside, JsonSerializer.Serialize(this));
        File.Move(beside, FileIn(folder), overwrite: true);
    }

    /// <summary>The play is over.</summary>
    public static void End(string folder) => File.Delete(FileIn(folder));

    private static string FileIn(string folder) => Path.Combine(folder, "town-play.json");
}
