using Clairevoie.Domain;
using Clairevoie.Hall.Dropped;

namespace Clairevoie.Intelligence.Files;

/// <summary>
/// Files of intelligence in a watched folder, one folder for each kind. A name begins with its sender, up to the first underscore; the file
/// is read as that sender's last one was, and refused where none was read before: a person first says once what each column is.
/// </summary>
public sealed class TakeDroppedFile(FileKind kind, TakeFile take, FileBook book) : ITakeFiles
{
    private const int LongestSender = 20;

    /// <inheritdoc />
    public string Folder => kind switch
    {
        FileKind.Operations => "renseignement/operations",
        FileKind.DealPoints => "renseignement/points",
        _ => "renseignement/faits",
    };

    /// <inheritdoc />
    public bool IsFor(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.MayWrite(viewer.Role, Subject.DiscoveredEvent);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> Take(string file, Viewer viewer, CancellationToken stop)
    {
        if (SenderOf(file) is not { } sender)
            return [FaultList.Sentence(new(0, "", new("dropped-sender")))];
        if (await book.MappingFor(viewer, sender, kind, stop) is not { } mapping)
            return [FaultList.Sentence(new(0, "", new("dropped-unknown", null, sender)))];
        var taken = await take.Take(viewer, new(Path.GetFileName(file), sender, () => File.OpenRead(file)), mapping, null, stop);
        return [.. taken.Faults.Select(FaultList.Sentence)];
    }

    /// <summary>The sender that a name begins with.</summary>
    public static string? SenderOf(string file)
    {
        var name = Path.GetFileName(file) ?? "";
        var until = name.IndexOf('_', StringComparison.Ordinal);
        return until is > 0 and <= LongestSender && name[..until].All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-') ? name[..until].ToUpperInvariant() : null;
    }
}
