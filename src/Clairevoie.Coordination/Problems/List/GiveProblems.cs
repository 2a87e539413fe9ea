using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Problems;

/// <summary>Gives out the list of problems as a file: traced, written page by page to the disk, and gone from there when it has been read.</summary>
public sealed class GiveProblems(ProblemList list, ProblemBook book, Cellar cellar)
{
    /// <summary>The file, ready to be read.</summary>
    public Task<FileStream> Written(Viewer viewer, bool workbook, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return book.Room.Do(Doing.Of(viewer, Act.Export, "list of problems", "problems"), async deed =>
        {
            var stream = Closed();
            try
            {
                await ProblemFile.Write(stream, list.Every(deed, viewer, ended: true), workbook, stop);
                stream.Position = 0;
                return stream;
            }
            catch
            {
                await stream.DisposeAsync();
                throw;
            }
        }, stop);
    }

    private FileStream Closed()
    {
        var folder = Path.Combine(cellar.Place.Var, "exports");
        Folders.MakeClosed(folder);
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.list");
        Folders.MakeClosedFile(file);
        return new FileStream(file, new FileStreamOptions { Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
    }
}
