using System.Collections.Concurrent;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>A file that was brought and waits to be taken: its sheets in memory, for whoever brought it, for an hour at most.</summary>
public sealed record HeldFile(Guid Id, MissionId Owner, string Name, string Sender, IReadOnlyList<Grid> Sheets)
{
    /// <summary>Until when it is held.</summary>
    public DateTimeOffset Until { get; init; }

    /// <summary>Whether something was said of this sender's files before.</summary>
    public bool Remembered { get; init; }

    /// <summary>What is said of its columns and colours.</summary>
    public AdoptionChoices Choices { get; init; } = AdoptionChoices.None;

    /// <summary>What came of it last.</summary>
    public Adopted? Came { get; init; }

    /// <summary>The file as it is understood now.</summary>
    public BookRead Read() => Understand.Sheets(Sheets, Name, Choices);
}

/// <summary>The files that wait. They are never written to the disk: when the house closes, nothing of them is left.</summary>
public sealed class HeldSheets(TimeProvider clock)
{
    private const int MostHeld = 40;
    private static readonly TimeSpan Held = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, HeldFile> files = new();

    /// <summary>Keeps a file, or what is said of it now.</summary>
    public HeldFile Keep(HeldFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Sweep();
        return files[file.Id] = file with { Until = clock.GetUtcNow() + Held };
    }

    /// <summary>The file of this number, if it is this mission's and still held.</summary>
    public HeldFile? Find(MissionId owner, Guid id)
    {
        Sweep();
        return files.TryGetValue(id, out var file) && file.Owner == owner ? file : null;
    }

    private void Sweep()
    {
        var now = clock.GetUtcNow();
        foreach (var (id, _) in files.Where(one => one.Value.Until < now).Concat(files.OrderByDescending(one => one.Value.Until).Skip(MostHeld)).ToList())
            files.TryRemove(id, out _);
    }
}
