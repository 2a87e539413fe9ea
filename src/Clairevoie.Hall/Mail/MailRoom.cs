using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Hall.Mail;

/// <summary>How the house sends letters: by the host's server when one is named, into a folder otherwise.</summary>
public static class MailRoom
{
    /// <summary>Adds the post of the house that keeps its things in this folder.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, string var)
    {
        var settings = MailSettings.Read(var);
        services.AddSingleton(settings);
        services.AddSingleton(new MailFolder(Path.Combine(var, "mail")));
        services.AddSingleton<FolderPost>();
        if (settings.Server is null)
            services.AddSingleton<IPost>(house => house.GetRequiredService<FolderPost>());
        else
            services.AddSingleton<IPost, SmtpPost>();
        return services;
    }
}
