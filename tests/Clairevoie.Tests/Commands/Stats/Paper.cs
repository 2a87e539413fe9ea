namespace Clairevoie.Tests.Commands.Stats;

/// <summary>A file that is there as long as a test needs it.</summary>
public sealed class Paper : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("clairevoie-paper-").FullName;

    public Paper(string name, string text)
    {
        File = new FileInfo(Path.Combine(folder, name));
        System.IO.File.WriteAllText(File.FullName, text);
    }

    public FileInfo File { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
