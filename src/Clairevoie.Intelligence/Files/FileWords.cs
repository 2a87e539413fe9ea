namespace Clairevoie.Intelligence.Files;

/// <summary>Marks the words of files.</summary>
public sealed class FileWords
{
    private FileWords()
    {
    }
}
