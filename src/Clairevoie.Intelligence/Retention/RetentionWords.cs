namespace Clairevoie.Intelligence.Retention;

/// <summary>Marks the words of retention.</summary>
public sealed class RetentionWords
{
    private RetentionWords()
    {
    }
}
