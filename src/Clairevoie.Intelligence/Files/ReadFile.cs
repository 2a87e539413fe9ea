using Clairevoie.Domain;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Intelligence.Files;

/// <summary>Reads a waiting file beside the request, so that a long one keeps nobody waiting.</summary>
public sealed partial class ReadFile(TakeFile files, FileBook book, ILogger<ReadFile> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    /// <summary>Begins to read; a short file is done when this returns.</summary>
    public void Begin(Viewer viewer, WaitingFile file, FileMapping mapping, bool onlyTry)
    {
        ArgumentNullException.ThrowIfNull(file);
        (file.Mapping, file.IsReading, file.WasTry) = (mapping, true, onlyTry);
        file.Report(0);
        var work = Task.Run(() => Read(viewer, file, mapping, onlyTry));
        work.Wait(Patience);
    }

    /// <summary>What the columns of a file are called; none where it cannot be read.</summary>
    public static IReadOnlyList<string> Heading(FileGiven given)
    {
        try
        {
            using var rows = FileRows.Open(given);
            return rows?.Heading ?? [];
        }
        catch (Exception unread) when (unread is InvalidDataException or PackedTooMuchException)
        {
            return [];
        }
    }

    private async Task Read(Viewer viewer, WaitingFile file, FileMapping mapping, bool onlyTry)
    {
        try
        {
            var taken = onlyTry ? files.Try(file.Given, mapping, file) : await files.Take(viewer, file.Given, mapping, file, CancellationToken.None);
            if (!onlyTry && taken.IsWhole) await book.Remember(viewer, file.Given.Sender, mapping, CancellationToken.None);
            file.Taken = taken;
        }
        catch (Exception fault)
        {
            file.Taken = new() { Faults = [new(0, "", new("house-at-fault"))] };
            Failed(log, fault);
        }
        finally
        {
            file.IsReading = false;
        }
    }

    [LoggerMessage(5201, LogLevel.Error, "A file could not be taken in; nothing of it was kept")]
    private static partial void Failed(ILogger log, Exception fault);
}
