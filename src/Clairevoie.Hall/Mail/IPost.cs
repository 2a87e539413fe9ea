namespace Clairevoie.Hall.Mail;

/// <summary>A letter to the shared box of an agency.</summary>
/// <param name="Agency">The code of the agency.</param>
/// <param name="Subject">Its subject: counts and links, never content.</param>
/// <param name="Words">Its words, plain text.</param>
public sealed record Letter(string Agency, string Subject, string Words);

/// <summary>How letters leave the house.</summary>
public interface IPost
{
    /// <summary>Sends a letter; false when it did not leave the house, and somebody has to carry what it says.</summary>
    Task<bool> Send(Letter letter, CancellationToken stop);
}
