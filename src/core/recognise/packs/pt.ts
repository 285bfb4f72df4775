import type { LanguagePack } from '../concepts.ts';

export const pt: LanguagePack = {
  tag: 'pt',
  numbers:
    'um=1 uma=1 dois=2 duas=2 tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 doze=12 quinze=15 vinte=20 trinta=30 quarenta=40 quarenta_e_cinco=45 sessenta=60 meia=0.5',
  words: {
    password:
      'senha senhas palavra-passe palavras-passe palavra_passe palavra-chave password passphrase',
    user: 'usuario usuarios usuaria utilizador utilizadores nome_de_usuario nome_de_utilizador nome_do_usuario username login_de_usuario',
    email: 'email e-mail emails e-mails correio_eletronico endereco_de_e-mail endereco_de_email',
    account: 'conta contas perfil identidade',
    credentials:
      'credenciais credencial dados_de_acesso dados_de_login dados_de_inicio_de_sessao usuario_ou_senha usuario_e_senha utilizador_ou_palavra-passe resposta_de_seguranca nome_de_usuario_ou_senha',
    code: 'codigo codigos codigo_de_verificacao pin otp senha_unica senha_de_uso_unico senha_descartavel senha_temporaria codigo_de_acesso',
    token: 'token tokens ticket',
    link: 'link links ligacao_enviada url hiperligacao',
    session:
      'sessao sessoes acao tentativa_de_login processo_de_login tentativa_de_inicio_de_sessao interacao',
    page: 'pagina paginas formulario caminho recurso arquivo ficheiro',
    cookie: 'cookies',
    thirdParty: 'terceiros de_terceiros',
    javascript: 'scripts',
    browser: 'navegador navegadores',
    popup: 'pop-up* popup* janela_pop-up janelas_pop-up',
    frame: 'frame iframe quadro incorporad* moldura',
    network:
      'rede conexao ligacao internet conectividade conectar_ao_servidor ligar_ao_servidor contato_com_o_servidor',
    offline: 'offline sem_conexao sem_ligacao sem_internet desconectado_da_internet',
    proxy: 'servidor_proxy',
    wifi: 'rede_sem_fio rede_de_convidados rede_publica rede_sem_fios',
    origin:
      'ip endereco_ip endereco_de_ip pais paises regiao localizacao firewall trafego_incomum trafego_suspeito atividade_suspeita automatizad* robo',
    server: 'servidor servidores servico servicos sistema site portal sitio plataforma',
    app: 'aplicativo aplicativos aplicacao aplicacoes app funcionalidade* recurso recursos modulo area funcao funcoes conteudo',
    request:
      'solicitacao solicitacoes pedido pedidos requisicao resposta operacao mensagem mensagens',
    signin:
      'entrar login logins autentic* iniciar_sessao inicio_de_sessao iniciar_a_sessao inicie_sessao fazer_login faca_login logar acessar_sua_conta iniciou_sessao',
    factor:
      'autenticador autenticadores dois_fatores dois_passos segundo_fator segundo_passo duas_etapas chave_de_seguranca chaves_de_seguranca passkey chave_de_acesso chaves_de_acesso biometri* impressao_digital notificacao notificacao_push metodo_de_verificacao metodo_de_autenticacao cartao_inteligente pergunta_de_seguranca fator fatores inscricao registro_de_mfa',
    device:
      'dispositivo dispositivos telefone celular telemovel computador sistema_operacional sistema_operativo',
    phone:
      'numero_de_telefone sms mensagem_de_texto chamada chamadas ligacao_telefonica chamada_telefonica telefonema',
    permission:
      'permissao permissoes autorizacao funcao_atribuida perfil_de_acesso privilegio* direito direitos papel papeis',
    access: 'acesso acessar aceder acessos',
    admin:
      'administrador administradores suporte contate contacte contatar contactar contato entre_em_contato apoio help_desk assistencia',
    terms: 'termos condicoes termos_de_uso termos_de_servico contrato acordo',
    clock: 'relogio data_e_hora data_e_a_hora hora_do_sistema hora_do_dispositivo fuso_horario',
    certificate: 'certificado certificados',
    redirect: 'redirecion* redirect reencaminh*',
    extension: 'extensao extensoes complemento complementos bloqueador_de_anuncios antivirus',
    reset:
      'redefinir redefinicao redefina recuper* reset resetar repor reposicao esquec* alteracao_de_senha troca_de_senha restaurar',
    unlock: 'desbloque*',
    activation: 'ativacao ativar activacao activar link_de_registro',
    idp: 'provedor_de_identidade fornecedor_de_identidade login_unico inicio_de_sessao_unico metodo_de_login metodo_de_inicio_de_sessao conector conta_externa conta_social',
    technical: 'parametro parametros cliente solicitante assinatura metadados assercao fluxo',
    config: 'configuracao configurad*',
    policy: 'politica politicas requisitos regras_de_seguranca criterios',
    maintenance: 'manutencao somente_leitura',
    attempt: 'tentativa tentativas vezes',
    inactivity: 'inatividade inactividade ocios* falta_de_uso sem_atividade',
    wrong: 'invalid* incorret* incorrect* errad* inesperad* equivocad* mal_formad*',
    unknown:
      'desconhecid* nao_encontrad* inexistente* nao_cadastrad* nao_registad* nao_registrad* nao_reconhecid* nao_existe* nenhuma_conta nenhum_usuario nao_localizad* nao_foi_encontrad*',
    expired:
      'expirad* expirou expiraram tempo_esgotado tempo_limite vencid* venceu esgotou esgotado caducad* caducou obsolet* terminou encerrada demorou_muito ultrapassou_o_tempo deixou_de_ser_valid* nao_e_mais_valid*',
    used: 'ja_utilizad* ja_usad* ja_foi_usad* ja_foi_utilizad* revogad* consumid* uma_unica_vez',
    locked: 'bloquead* trancad* bloqueou',
    disabled:
      'desativad* desactivad* desabilitad* suspens* inativ* inactiv* encerrad* desligad* nao_ativ*',
    blocked: 'bloquead* banid* bloqueou barrad*',
    denied:
      'negad* proibid* recusad* nao_autorizad* nao_permitid* nao_tem insuficient* restrit* interditad* nao_possui vedad*',
    byAdmin:
      'pelo_administrador pelo_seu_administrador pela_sua_organizacao pela_organizacao por_seu_administrador',
    rejected: 'rejeitad* recusad* cancelad* recusou rejeitou',
    failed:
      'falha falhas falhou falharam erro erros problema problemas fracass* deu_errado malsucedid* sem_sucesso',
    cannot:
      'nao_foi_possivel nao_e_possivel impossivel nao_pode nao_podemos nao_pudemos nao_conseguimos nao_consegu* nao_podem nao_pode_ser incapaz impossibilitad*',
    unexpected:
      'erro_interno algo_deu_errado algo_correu_mal ocorreu_um_erro ocorreu_um_problema erro_inesperado erro_desconhecido erro_tecnico erro_do_servidor problema_tecnico problemas_tecnicos dificuldades_tecnicas inesperad*',
    unsupported:
      'nao_suportad* nao_compativ* incompativ* desatualizad* nao_oferece_suporte nao_e_suportad* sem_suporte',
    unavailable:
      'indisponiv* inacessiv* nao_disponiv* nao_responde nao_esta_respondendo fora_do_ar fora_de_servico sobrecarregad* nao_esta_disponiv*',
    required:
      'obrigatori* necessari* exigid* requer requerid* deve devem precisa e_preciso exige tem_de tem_que',
    missing: 'ausente ausentes faltando falta faltam em_falta nao_informad* nao_fornecid*',
    moved: 'mudou movid* novo_endereco transferid*',
    insecure: 'nao_segur* nao_e_segur* insegur* nao_confiav* nao_e_privad* nao_particular',
    tooLarge: 'muito_grande* grande_demais demasiado_grande muito_long* excessivamente_grande',
    many: 'muitas muitos excedeu excedid* limite limites maximo numero_maximo demasiadas demasiados repetidas repetidamente ultrapass* varias recentemente excesso consecutivas',
    mismatch:
      'nao_corresponde* nao_coincid* diferentes difere nao_confere* nao_sao_iguais nao_combina*',
    unverified: 'nao_verificad* nao_confirmad* por_verificar por_confirmar',
    pending: 'pendente pendentes aguardando a_aguardar em_analise aguarda_aprovacao',
    loggedOut:
      'desconectad* saiu terminou_sessao deslogad* sessao_terminada logout terminar_sessao encerrar_sessao sair',
    not: 'nao nenhum nenhuma nunca sem nem jamais',
    valid: 'valid* corret* correct* aceit* cert*',
    found:
      'encontrad* existe existem registrad* registad* cadastrad* reconhecid* conhecid* localizad*',
    allowed: 'permitid* autorizad* permite habilitado_a',
    enabled: 'ativad* activad* habilitad* ativo ativa habilite ative activar ativar ligad*',
    available: 'disponiv* acessiv* responde respondendo',
    supported: 'suportad* compativ* suporta oferece_suporte',
    able: 'possivel consegue conseguimos concluir concluid* capaz completar pode podemos sucedid*',
    setUp: 'configurou inscrit* vinculad* associad* registou_um registrou_um',
    assigned: 'atribuid* membro pertence associad*',
    verified:
      'verificad* verificar verificacao confirmad* confirmar confirmacao confirme verifique valid_acao validar',
    match: 'corresponde* coincid* igual iguais atende* cumpre* satisfaz identic* confere',
    sent: 'enviad* enviar envio reenviar reenviad* entregue',
    received: 'recebeu receber recebid* recebe',
    already: 'ja',
    other: 'outro outra outros outras diferente',
    change:
      'alterar altere alterad* mudar mude trocar troque atualizar atualize nova_senha nova_palavra-passe escolha_uma_nova',
    new: 'novo nova novos novas',
    old: 'antig* anterior anteriores ultim* recente recentes historico',
    rule: 'caracteres caractere caracter letra letras numero numeros digito digitos maiuscul* minuscul* simbolo simbolos comprimento pelo_menos no_minimo minimo muito_curta curta fraca muito_fraca muito_simples comum comuns conter contem complexidade facil_de_adivinhar comprometid* vazad* violacao',
    later:
      'mais_tarde aguarde espere em_alguns em_breve momento neste_momento no_momento atualmente temporariamente dentro_de tente_novamente_em daqui_a',
    retry:
      'tente_novamente tentar_novamente tente_de_novo novamente outra_vez recomece comece_de_novo',
    update:
      'versao_mais_recente ultima_versao atualize_o_navegador atualizar_o_navegador navegador_mais_recente',
    success:
      'sucesso com_exito bem-vind* obrigad* foi_enviado foi_enviada enviamos parabens foi_alterada foi_redefinida foi_atualizada',
    instruct:
      'digite digitar insira inserir introduza introduzir informe clique clicar escolha selecione selecionar toque pressione escaneie leia_o siga use_o use_a utilize certifique-se cole prima',
    ask: 'como_fazer como_posso o_que_fazer por_que porque_e saiba_mais precisa_de_ajuda problemas_para_entrar problemas_ao_entrar problemas_ao_iniciar perguntas_frequentes faq nao_recebeu dicas dica nao_consegue_acessar nao_consegue_entrar',
    condition: 'se caso quando a_menos_que para_evitar para_que desde_que sempre_que a_nao_ser',
    conditionEnd: '- the condition follows its marker',
    soon: 'expira_em ira_expirar vai_expirar expirara prestes_a_expirar sera_desconectad* valido_por valido_ate expira_dentro',
    second: 'segundo segundos seg',
    minute: 'minuto minutos min',
    hour: 'hora horas h',
    day: 'dia dias',
    left: 'restante restantes restam resta sobram mais ainda_tem',
    common:
      'o a os as um uma de do da dos das em no na nos nas para por com e ou que seu sua seus foi foram esta este esse voce ao e_um pelo pela favor tem ser',
  },
};
