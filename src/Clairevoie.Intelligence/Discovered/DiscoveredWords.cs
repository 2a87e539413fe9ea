namespace Clairevoie.Intelligence.Discovered;

/// <summary>Marks the words of discovered events.</summary>
public sealed class DiscoveredWords
{
    private DiscoveredWords()
    {
    }
}
