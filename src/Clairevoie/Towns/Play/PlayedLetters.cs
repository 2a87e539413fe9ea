using Clairevoie.Hall.Mail;

namespace Clairevoie.Towns.Play;

/// <summary>The post of a year that is played: no letter of it leaves the house.</summary>
internal sealed class PlayedLetters : IPost
{
    public Task<bool> Send(Letter letter, CancellationToken stop) => Task.FromResult(false);
}
