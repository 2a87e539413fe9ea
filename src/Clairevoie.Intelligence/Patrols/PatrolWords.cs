namespace Clairevoie.Intelligence.Patrols;

/// <summary>Marks the words of hours of patrol.</summary>
public sealed class PatrolWords
{
    private PatrolWords()
    {
    }
}
